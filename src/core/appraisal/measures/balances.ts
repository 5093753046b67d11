import { ifThere, Missing } from "../../errors";
import { nearestRate, ratesOrNone } from "../../measures";
import { appraisalMessages } from "../messages";
import type { MeasureContext } from "./context";
import { toleranceOf } from "./presentValues";

export type PaybackRule = "first" | "lasting";

const allZero = new Missing(appraisalMessages.allZero);

/** A running sum within the tolerance of 0 is 0, so that a balance met exactly is met. */
function settled(sum: number, tolerance: number): number {
  return Math.abs(sum) <= tolerance ? 0 : sum;
}

/** Years until the money is back, simple or discounted (timing start), the first time or to stay. */
export function payback<N>(
  context: MeasureContext<N>,
  rule: PaybackRule,
  discounted: boolean,
): number | Missing {
  const { view, horizon } = context;
  if (rule === "first" && view.gross[horizon] === 0) return allZero;
  const { balanceNumbers, discountedBalanceNumbers } = view.lazy;
  const sums = discounted ? discountedBalanceNumbers() : balanceNumbers();
  const tolerance = toleranceOf(context);
  const year = upwardCrossing(sums, horizon, tolerance, rule);
  if (year === undefined) return 0;
  if (year < 0) return new Missing(() => appraisalMessages.noPayback(horizon));
  const before = settled(sums[year - 1] as number, tolerance);
  const after = settled(sums[year] as number, tolerance);
  return year - 1 - before / (after - before);
}

/**
 * The year in which the balance comes up to 0, the first time or the last; −1 where it never does, or
 * ends below 0 when it should be lasting; undefined where it is never below 0.
 */
function upwardCrossing(
  sums: readonly number[],
  horizon: number,
  tolerance: number,
  rule: PaybackRule,
): number | undefined {
  let crossing: number | undefined;
  let below = false;
  for (let year = 0; year <= horizon; year += 1) {
    const isBelow = settled(sums[year] as number, tolerance) < 0;
    if (below && !isBelow) {
      crossing = year;
      if (rule === "first") return crossing;
    }
    below = isBelow;
  }
  return below ? -1 : crossing;
}

/** Investeringspuckeln: how far out the running sum is at most, when first, and when it is back at 0. */
export interface Hump {
  readonly amount: number;
  readonly year?: number;
  readonly backYear?: number;
}

export function hump<N>(context: MeasureContext<N>): Hump {
  const { view, horizon } = context;
  const sums = view.lazy.balanceNumbers();
  const tolerance = toleranceOf(context);
  let amount = 0;
  let year = -1;
  let backYear = -1;
  for (let at = 0; at <= horizon; at += 1) {
    const sum = settled(sums[at] as number, tolerance);
    if (sum < amount) [amount, year, backYear] = [sum, at, -1];
    else if (year >= 0 && backYear < 0 && sum >= 0) backYear = at;
  }
  if (year < 0) return { amount: 0 };
  return backYear < 0 ? { amount, year } : { amount, year, backYear };
}

/** S(k): what is gained or lost, undiscounted, when year k ends. */
export function profitAfter<N>({ view }: MeasureContext<N>, year: number): N | Missing {
  return view.balance[year] ?? new Missing(() => appraisalMessages.hasNotReached(year));
}

/** The internal rate of return of the undiscounted flows to the horizon. */
export function rateOfReturn<N>({ view, horizon }: MeasureContext<N>): number | Missing {
  const flows = view.lazy.netNumbers().slice(0, horizon + 1);
  return ifThere(ratesOrNone(flows), (rates) => nearestRate(rates));
}
