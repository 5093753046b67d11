import { exactSum, power } from "../numbers";
import { rateInYear, type RateSchedule } from "./rateSchedule";
import { runningFactors } from "./runningFactors";
import type { Timing } from "./timing";

/**
 * Discount factor at a time in years after the start of year 0, which may lie between whole years.
 *
 *     D(⌊t⌋) · (1 + r(⌊t⌋+1))^−(t−⌊t⌋)
 *
 * Timing `half` is √(D(t−1)·D(t)), with D(t−1) = 1 up to t = 1: half of the elapsed part of year 1.
 */
export function discountFactor(
  schedule: RateSchedule,
  time: number,
  timing: Timing = "start",
): number {
  if (timing === "start") return factorAt(schedule, time);
  if (timing === "end") return factorAt(schedule, time + 1);
  const [from, to] = timing === "mid" ? [time, time + 1] : [Math.max(0, time - 1), time];
  return Math.sqrt(factorAt(schedule, from)) * Math.sqrt(factorAt(schedule, to));
}

function factorAt(schedule: RateSchedule, time: number): number {
  const year = Math.floor(time);
  const whole = runningFactors(schedule, year)[year] as number;
  const part = time - year;
  if (part === 0) return whole;
  return whole * power(exactSum(1, rateInYear(schedule, year + 1)), -part).high;
}
