import { discountFactors, type RateSchedule } from "../discounting";
import { compensatedSum } from "../numbers";
import type { Money, Years } from "../units";

/**
 * Equivalent annual amount, annuitet: the even amount at the end of each year that is worth as much
 * as a present value.
 *
 *     amount / Σ D(t),  t = 1…n
 */
export function equivalentAnnualAmount(schedule: RateSchedule, amount: Money, years: Years): Money {
  const factors = discountFactors(schedule, years);
  return (amount / compensatedSum(factors, 1, years)) as Money;
}
