/**
 * How small a difference counts as none (docs/method.md, end of section 3). All in one place.
 */

/** Of a sum of flows, as a part of Σ|F|. */
export const FLOW_TOLERANCE = 1e-12;
/** Of a verdict in an appraisal, kronor: half an öre. */
export const VERDICT_TOLERANCE = 0.005;
/** Of floors and ceilings: how close to the next whole number counts as it. */
export const FLOOR_TOLERANCE = 1e-9;
/** Of rates and years. */
export const RATE_TOLERANCE = 1e-9;

/** The tolerance of a verdict on flows whose sizes add up to `gross`. */
export function verdictTolerance(gross: number): number {
  return Math.max(FLOW_TOLERANCE * gross, VERDICT_TOLERANCE);
}
