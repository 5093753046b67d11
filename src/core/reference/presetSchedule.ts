import type { RateSchedule } from "../discounting";
import { rate, years } from "../units";

/** The schedule of a preset, from pairs of from-year and fraction. */
export function presetSchedule(
  pairs: readonly (readonly [from: number, fraction: number])[],
  lastYear?: number,
): RateSchedule {
  const bands = pairs.map(([from, fraction]) => ({ from: years(from), rate: rate(fraction) }));
  return lastYear === undefined ? { bands } : { bands, lastYear: years(lastYear) };
}
