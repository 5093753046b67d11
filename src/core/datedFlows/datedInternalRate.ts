import { NotAvailableError } from "../errors";
import { exponential, logarithm, multiplyPairs, addPairs, exactSum } from "../numbers";
import { HIGHEST_RATE, LOWEST_RATE, nearestRate } from "../measures";
import { findRoots, type Root } from "../roots";
import { DAYS_A_YEAR, type DatedFlow } from "./datedFlow";
import { dailySum } from "./dailySum";
import { datedFlowMessages } from "./messages";

/**
 * The internal rate of return of dated flows: the rate nearest the guess at which their net present
 * value is 0.
 *
 *     Σ F(i) · (1 + r)^−(d(i) − d(0))/365 = 0,  −1 + 1e-9 ≤ r ≤ 1e9
 *
 * Flows on the same day are one flow. All on one day, and no such rate, is not available.
 */
export function datedInternalRate(flows: readonly DatedFlow[], guess?: number): number {
  const byDay = sumByDay(flows);
  if (byDay.every(({ amount }) => amount === 0))
    throw new NotAvailableError(datedFlowMessages.allZero());
  if (byDay.length < 2) throw new NotAvailableError(datedFlowMessages.oneDay());
  const first = byDay[0]?.day ?? 0;
  const sum = dailySum(byDay.map(({ day }) => day - first));
  const roots = findRoots(sum, scaled(byDay), daily(LOWEST_RATE), daily(HIGHEST_RATE));
  if (roots.length === 0) throw new NotAvailableError(datedFlowMessages.noRate());
  return nearestRate(roots.map(yearly), guess);
}

/** One flow a day, by day. */
function sumByDay(flows: readonly DatedFlow[]): readonly { day: number; amount: number }[] {
  const amounts = new Map<number, number>();
  for (const { day, amount } of flows) amounts.set(day, (amounts.get(day) ?? 0) + amount);
  return [...amounts]
    .map(([day, amount]) => ({ day, amount }))
    .sort((one, other) => one.day - other.day);
}

function scaled(flows: readonly { amount: number }[]): Float64Array {
  const largest = flows.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  return Float64Array.from(flows, ({ amount }) => amount / largest);
}

/** ln(1 + rate) a day. */
function daily(rate: number): number {
  return logarithm(exactSum(1, rate)).high / DAYS_A_YEAR;
}

function yearly({ point, offset }: Root): number {
  const logarithmAYear = multiplyPairs(exactSum(point, offset), { high: DAYS_A_YEAR, low: 0 });
  return addPairs(exponential(logarithmAYear), { high: -1, low: 0 }).high;
}
