import { appraise } from "../../src/core/appraisal";
import { readAppraisal, type Tables } from "../../src/core/model";
import { actualFigures } from "./actualFigures";
import { breakEvenBothWays } from "./askedBreakEven";
import { ratesBothWays } from "./askedRate";
import { compareFigures, type Difference } from "./compare";
import { naiveAppraisal, type NaiveAppraisal } from "./naiveAppraisal";
import { naiveFigures } from "./naiveFigures";

/** Every figure of one appraisal, both ways; what differs. The draw chooses a break-even. */
export function bothWays(tables: Tables, draw: number): Difference[] {
  const reading = readAppraisal(tables);
  if (!reading.appraisal) {
    return reading.problems
      .filter(({ severity }) => severity === "error")
      .map(({ what, row }) => ({
        name: "reading",
        naive: "",
        actual: `${what.en} ${String(row)}`,
      }));
  }
  const calculation = appraise(reading.appraisal);
  const known = calculation.actors.map(({ name }) => name);
  const whole = naiveAppraisal(tables);
  const naive = withActors(whole, known);
  const asked = {
    perspectives: naive.perspectives.map(({ name }) => name),
    horizons: naive.horizons,
  };
  return [
    ...hiddenFlows(whole, known),
    ...compareFigures(naiveFigures(naive), actualFigures(calculation, asked)),
    ...ratesBothWays(naive, calculation),
    ...breakEvenBothWays(whole, calculation, draw),
  ];
}

/** The naive appraisal as far as the other side lists the actors. */
function withActors(naive: NaiveAppraisal, known: readonly string[]): NaiveAppraisal {
  const isListed = (name: string) => !naive.flows.actors.includes(name) || known.includes(name);
  return {
    ...naive,
    perspectives: naive.perspectives.filter(({ name }) => isListed(name)),
    flows: { ...naive.flows, actors: naive.flows.actors.filter(isListed) },
  };
}

/** An actor who is not listed may have no flow at all. */
function hiddenFlows(naive: NaiveAppraisal, known: readonly string[]): Difference[] {
  return naive.perspectives
    .filter(({ name }) => naive.flows.actors.includes(name) && !known.includes(name))
    .filter(({ costs, net }) =>
      [...costs, ...net].some((value) => value.abs().greaterThan("1e-15")),
    )
    .map(({ name }) => ({ name, naive: "has flows", actual: "is not listed" }));
}
