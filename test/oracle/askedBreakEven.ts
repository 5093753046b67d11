import { breakEven as actualBreakEven, type Calculation } from "../../src/core/appraisal";
import { orNotAvailable } from "./actualFigures";
import { compareFigures, type Difference } from "./compare";
import { dec, type Dec } from "./decimal";
import type { NaiveAppraisal } from "./naiveAppraisal";
import { breakEven, npvWith } from "./naiveBreakEven";
import type { Input } from "./naiveInputs";
import { KOMMUN, PUBLIC, SOCIETY } from "./naivePerspectives";

interface Question {
  readonly input: Input;
  /** The name that a user gives. */
  readonly name: string;
  readonly unit: "kr" | "number";
}

function questionsOf({ model }: NaiveAppraisal): Question[] {
  const [effect, cost] = [model.effects[0]!.id, model.costs[0]!.id];
  return [
    { input: { kind: "successRate" }, name: "andel som lyckas", unit: "number" },
    { input: { kind: "number" }, name: "antal", unit: "number" },
    { input: { kind: "unitValues" }, name: "alla enhetsvärden", unit: "number" },
    { input: { kind: "unitValue", id: effect }, name: `${effect} enhetsvärde`, unit: "kr" },
    { input: { kind: "costs" }, name: "alla kostnader", unit: "number" },
    { input: { kind: "cost", id: cost }, name: `${cost} belopp`, unit: "kr" },
    { input: { kind: "durations" }, name: "varaktighet", unit: "number" },
    { input: { kind: "duration", id: effect }, name: `${effect} varaktighet`, unit: "number" },
    { input: { kind: "discountRate" }, name: "diskonteringsränta", unit: "number" },
  ];
}

/** Draws that ask each question of each perspective and horizon alike often, and of two thirds nothing: searching is slow. */
export const DRAWS = 3 * 27 * 12;

/** One break-even of an appraisal both ways, or none: which one, the draw says. */
export function breakEvenBothWays(
  naive: NaiveAppraisal,
  calculation: Calculation<Dec>,
  draw: number,
): Difference[] {
  const questions = questionsOf(naive);
  if (draw % 3 !== 0) return [];
  const at = draw / 3;
  const { input, name, unit } = questions[at % questions.length]!;
  const perspective = [KOMMUN, PUBLIC, SOCIETY][Math.floor(at / 9) % 3]!;
  const horizon = naive.horizons[Math.floor(at / 27) % naive.horizons.length]!;
  const value = breakEven(naive.model, input, perspective, horizon);
  const actual = orNotAvailable(() => actualBreakEven(calculation, name, perspective, horizon));
  const key = `break-even | ${name} | ${perspective} | ${String(horizon)}`;
  const differences = compareFigures(new Map([[key, { unit, value }]]), new Map([[key, actual]]));
  return differences.map((difference) => ({
    ...difference,
    actual: `${difference.actual}, where NPV is ${npvAt(actual)}`,
  }));

  function npvAt(at: number | string): string {
    if (typeof at === "string") return at;
    return npvWith(naive.model, input, dec(at), perspective, horizon).toPrecision(6);
  }
}
