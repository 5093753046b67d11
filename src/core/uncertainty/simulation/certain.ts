import type { SimulationPlan } from "./plan";
import type { Estimate, Simulation } from "./simulation";
import { percents } from "./statistics/percentiles";

/** What is known for certain has no error. */
function sure(value: number | undefined): Estimate {
  const known = value !== undefined;
  return { value, standardError: known ? 0 : undefined, margin: known ? 0 : undefined };
}

/** Where every input is fixed each trial is the base case: no trial is needed. */
export function certainSimulation(
  plan: SimulationPlan,
  base: number | undefined,
  isYes: boolean,
  isBack: readonly boolean[],
): Simulation {
  const { trials, seed, question, columns } = plan;
  return {
    trials,
    seed,
    measure: { name: question.measure.name, unit: question.measure.unit },
    perspective: question.perspective.name,
    horizon: question.horizon,
    base,
    mean: sure(base),
    deviation: sure(base === undefined ? undefined : 0),
    percentiles: percents.map((percent) => ({ percent, ...sure(base) })),
    chanceOfYes: sure(Number(isYes)),
    chanceOfPayback: columns.map((column, at) => ({ ...column, ...sure(Number(isBack[at])) })),
    histogram: base === undefined ? [] : [{ from: base, to: base, count: trials }],
    drivers: [],
    trialsToHalveError: 0,
    unanswered: base === undefined ? trials : 0,
    cut: [],
  };
}
