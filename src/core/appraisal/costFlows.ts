import type { Arithmetic } from "../arithmetic";
import { repricedAmount, type CohortIn } from "../effects";
import type { Appraisal, Cost } from "../model";

/** One amount in one year. */
export interface YearAmount<N> {
  readonly year: number;
  readonly amount: N;
}

/** When and how much a cost row is, in the price year's prices: positive, before any financing. */
export function costFlows<N>(
  arithmetic: Arithmetic<N>,
  appraisal: Appraisal,
  cost: Cost,
  cohorts: readonly CohortIn<N>[],
): readonly YearAmount<N>[] {
  const { startYear, prices } = appraisal;
  const exact = repricedAmount(arithmetic, prices, cost.amount, cost.priceYear);
  const amount = arithmetic.settle(exact);
  const from = cost.from === undefined ? 0 : cost.from - startYear;
  const to = cost.to === undefined ? Infinity : cost.to - startYear;
  if (cost.kind === "once") return [{ year: from, amount }];
  if (cost.kind === "yearly")
    return Array.from({ length: to - from + 1 }, (_, place) => ({ year: from + place, amount }));
  return cohorts
    .filter(({ offset }) => offset >= from && offset <= to)
    .map(({ offset, number }) => ({
      year: offset,
      amount: arithmetic.settle(arithmetic.multiply(exact, number)),
    }));
}

/** The last year, after the start year, in which any cost falls. */
export function lastCostYear({ startYear, costs, cohorts }: Appraisal): number {
  let last = startYear as number;
  for (const { kind, from, to } of costs) {
    if (kind === "perParticipant") for (const { year } of cohorts) last = Math.max(last, year);
    else last = Math.max(last, (kind === "once" ? from : to) ?? last);
  }
  return last - startYear;
}
