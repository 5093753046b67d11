import { discountFactors, type RateSchedule } from "../discounting";
import { NotAvailableError } from "../errors";
import type { Money } from "../units";
import { measureMessages } from "./messages";
import { verdictBalance } from "./verdictBalance";

/** `first`: the first time the money is back. `lasting`: the last time it comes back, to stay back. */
export type PaybackRule = "first" | "lasting";

/**
 * Payback time in years: when the running sum S of the flows is back at 0 after having been below.
 * The flow of a year falls evenly over it, so the time between two whole years is a straight line.
 *
 *     t − 1 − S(t−1) / (S(t) − S(t−1)),  t the year of the upward crossing
 *
 * 0 where S is never below 0. With a rate the flows are discounted (timing `start`). No payback, and
 * with `first` no flows at all, is not available.
 */
export function payback(
  flows: readonly Money[],
  schedule?: RateSchedule,
  rule: PaybackRule = "first",
): number {
  if (rule === "first" && flows.every((flow) => flow === 0))
    throw new NotAvailableError(measureMessages.allZero());
  const factors = schedule && discountFactors(schedule, flows.length - 1);
  const balance = verdictBalance(flows, factors);
  const firstBelow = balance.findIndex((sum) => sum < 0);
  if (firstBelow < 0) return 0;
  const year = rule === "first" ? nextUp(balance, firstBelow) : lastUp(balance);
  if (year === undefined) throw new NotAvailableError(measureMessages.noPayback(flows.length - 1));
  const [before, after] = [balance[year - 1] as number, balance[year] as number];
  return year - 1 - before / (after - before);
}

function nextUp(balance: readonly number[], from: number): number | undefined {
  const year = balance.findIndex((sum, at) => at > from && sum >= 0);
  return year < 0 ? undefined : year;
}

function lastUp(balance: readonly number[]): number | undefined {
  const lastBelow = balance.reduce((last, sum, year) => (sum < 0 ? year : last), -1);
  return lastBelow === balance.length - 1 ? undefined : lastBelow + 1;
}
