import { dividePairs, exactSum, type DoubleDouble } from "../numbers";
import { rateInYear, type RateSchedule } from "./rateSchedule";

interface Running {
  factors: Float64Array;
  filled: number;
  last: DoubleDouble;
}

const cache = new WeakMap<RateSchedule, Running>();

/**
 * Discount factors D(0)…D(lastYear) as a forward product, kept for each schedule and grown on demand.
 *
 *     D(0) = 1,  D(t) = D(t−1) / (1 + r(t)),  r(t) the rate of the band that holds year t
 *
 * The product is carried in double-double, so each factor is right to its last digit. The array may
 * be longer than asked for; it is shared, and not to be written to.
 */
export function runningFactors(schedule: RateSchedule, lastYear: number): Float64Array {
  let running = cache.get(schedule);
  if (!running) {
    running = { factors: new Float64Array(64), filled: 0, last: { high: 1, low: 0 } };
    running.factors[0] = 1;
    cache.set(schedule, running);
  }
  if (running.filled < lastYear) extend(running, schedule, lastYear);
  return running.factors;
}

function extend(running: Running, schedule: RateSchedule, lastYear: number): void {
  if (running.factors.length <= lastYear) {
    const longer = new Float64Array(2 * (lastYear + 1));
    longer.set(running.factors);
    running.factors = longer;
  }
  for (let year = running.filled + 1; year <= lastYear; year += 1) {
    running.last = dividePairs(running.last, exactSum(1, rateInYear(schedule, year)));
    running.factors[year] = running.last.high;
    running.filled = year;
  }
}
