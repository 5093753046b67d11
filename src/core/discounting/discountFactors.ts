import { runningFactors } from "./runningFactors";
import type { RateSchedule } from "./rateSchedule";
import type { Timing } from "./timing";

/**
 * Discount factors of years 0…horizon: what one krona in each year is worth in year 0.
 *
 *     D(0) = 1,  D(t) = D(t−1) / (1 + r(t))
 *
 * The forward product, not the "spot" reading 1/(1+r(t))^t, under which a factor could rise with
 * time where the rate falls. `timing` shifts the factors as `Timing` says. The array may be longer
 * than horizon + 1; it is shared and read only.
 *
 * Source: HM Treasury, The Green Book (2022), annex 6.
 */
export function discountFactors(
  schedule: RateSchedule,
  horizon: number,
  timing: Timing = "start",
): ArrayLike<number> {
  if (timing === "start") return runningFactors(schedule, horizon);
  const factors = runningFactors(schedule, timing === "half" ? horizon : horizon + 1);
  return Float64Array.from({ length: horizon + 1 }, (_, year) => shifted(factors, year, timing));
}

function shifted(factors: Float64Array, year: number, timing: Exclude<Timing, "start">): number {
  if (timing === "end") return factors[year + 1] as number;
  if (timing === "mid") return between(factors, year);
  return year === 0 ? 1 : between(factors, year - 1);
}

/** √(D(t)·D(t+1)), as a product of roots so that small factors do not vanish. */
function between(factors: Float64Array, year: number): number {
  return Math.sqrt(factors[year] as number) * Math.sqrt(factors[year + 1] as number);
}
