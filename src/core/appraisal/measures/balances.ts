import { NotAvailableError } from "../../errors";
import { internalRate } from "../../measures";
import { appraisalMessages } from "../messages";
import { toleranceOf } from "./presentValues";
import type { MeasureContext } from "./context";

/** S(0…h) as numbers; a sum within the tolerance of 0 is 0, so that a balance met exactly is met. */
function balanceOf<N>(context: MeasureContext<N>, sums: readonly number[]): readonly number[] {
  const tolerance = toleranceOf(context);
  return sums.slice(0, context.horizon + 1).map((sum) => (Math.abs(sum) <= tolerance ? 0 : sum));
}

export type PaybackRule = "first" | "lasting";

/** Years until the money is back, simple or discounted (timing start), the first time or to stay. */
export function payback<N>(
  context: MeasureContext<N>,
  rule: PaybackRule,
  discounted: boolean,
): number {
  const { view, horizon } = context;
  const balance = balanceOf(
    context,
    discounted ? view.lazy.discountedBalanceNumbers() : view.lazy.balanceNumbers(),
  );
  if (rule === "first" && (view.gross[horizon] as number) === 0)
    throw new NotAvailableError(appraisalMessages.allZero());
  const firstBelow = balance.findIndex((sum) => sum < 0);
  if (firstBelow < 0) return 0;
  const year =
    rule === "first"
      ? balance.findIndex((sum, at) => at > firstBelow && sum >= 0)
      : lastCrossing(balance);
  if (year <= 0) throw new NotAvailableError(appraisalMessages.noPayback(horizon));
  const [before, after] = [balance[year - 1] as number, balance[year] as number];
  return year - 1 - before / (after - before);
}

/** The year in which the balance comes up for the last time; −1 where it ends below 0. */
function lastCrossing(balance: readonly number[]): number {
  const lastBelow = balance.reduce((last, sum, year) => (sum < 0 ? year : last), -1);
  return lastBelow === balance.length - 1 ? -1 : lastBelow + 1;
}

/** Investeringspuckeln: how far out the running sum is at most, when first, and when it is back at 0. */
export interface Hump {
  readonly amount: number;
  readonly year?: number;
  readonly backYear?: number;
}

export function hump<N>(context: MeasureContext<N>): Hump {
  const balance = balanceOf(context, context.view.lazy.balanceNumbers());
  const amount = Math.min(0, ...balance);
  if (amount === 0) return { amount: 0 };
  const year = balance.indexOf(amount);
  const backYear = balance.findIndex((sum, at) => at > year && sum >= 0);
  return backYear < 0 ? { amount, year } : { amount, year, backYear };
}

/** S(k): what is gained or lost, undiscounted, when year k ends. */
export function profitAfter<N>({ view }: MeasureContext<N>, year: number): N {
  const sum = view.balance[year];
  if (sum === undefined) throw new NotAvailableError(appraisalMessages.hasNotReached(year));
  return sum;
}

/** The internal rate of return of the undiscounted flows to the horizon. */
export function rateOfReturn<N>({ view, horizon }: MeasureContext<N>): number {
  return internalRate(view.lazy.netNumbers().slice(0, horizon + 1));
}
