import type { Money } from "../units";
import { discountFactor } from "./discountFactor";
import type { RateSchedule } from "./rateSchedule";
import type { Timing } from "./timing";

/**
 * Present value of one amount that falls at a time in years after the start of year 0; the time may
 * lie between whole years.
 *
 *     amount · D(t)
 *
 * Time 0 is not discounted. Amount and rate are both real, or both nominal.
 */
export function presentValue(
  schedule: RateSchedule,
  amount: Money,
  time: number,
  timing: Timing = "start",
): Money {
  return (amount * discountFactor(schedule, time, timing)) as Money;
}
