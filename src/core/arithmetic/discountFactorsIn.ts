import { rateInYear, type RateSchedule, type Timing } from "../discounting";
import type { Arithmetic } from "./arithmetic";

/**
 * Discount factors D(0)…D(horizon) in any arithmetic, with the timing that `Timing` describes.
 *
 *     D(0) = 1,  D(t) = D(t−1) / (1 + r(t))
 */
export function discountFactorsIn<N>(
  arithmetic: Arithmetic<N>,
  schedule: RateSchedule,
  horizon: number,
  timing: Timing,
): readonly N[] {
  const ahead = timing === "mid" || timing === "end" ? 1 : 0;
  const running = runningFactorsIn(arithmetic, schedule, horizon + ahead);
  if (timing === "start") return running;
  if (timing === "end") return running.slice(1);
  const between = running
    .slice(1)
    .map((factor, year) => arithmetic.squareRoot(arithmetic.multiply(running[year] as N, factor)));
  return timing === "mid" ? between : [arithmetic.one, ...between];
}

function runningFactorsIn<N>(
  { rows }: Arithmetic<N>,
  schedule: RateSchedule,
  lastYear: number,
): readonly N[] {
  const rates: number[] = [];
  for (let year = 1; year <= lastYear; year += 1) rates.push(rateInYear(schedule, year));
  return rows.discounted(rates);
}
