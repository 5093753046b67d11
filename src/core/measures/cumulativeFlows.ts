import { discountFactors, type RateSchedule, type Timing } from "../discounting";
import type { Money } from "../units";
import { runningBalance } from "./runningBalance";

/** Running sum of the flows, discounted where a rate is given: S(t) = Σ F(s)·D(s), s = 0…t. */
export function cumulativeFlows(
  flows: readonly Money[],
  schedule?: RateSchedule,
  timing?: Timing,
): readonly Money[] {
  const factors = schedule && discountFactors(schedule, flows.length - 1, timing);
  return runningBalance(flows, factors) as readonly Money[];
}
