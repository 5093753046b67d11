import type { Precision } from "./figure";

/** As many points as a table of 11 × 11: about a quarter of a second in decimal. */
const MOST_EXACT = 121;

/**
 * How the points of a table that is shown are computed: in decimal, as every krona that is shown; where there are
 * too many to wait for, in float64, which is right to a millionth of a krona.
 */
export function precisionFor(points: number): Precision {
  return points <= MOST_EXACT ? "exact" : "fast";
}
