import type { Estimate } from "../simulation";

/**
 * Student's t, 97.5 %, for 1, 2 … 15 degrees of freedom (Fisher and Yates, Statistical Tables, table III):
 * so many standard errors from shifts lie on each side of an estimate in its 95 % interval.
 */
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131,
];

export function studentT(shifts: number): number {
  return quantiles[shifts - 2] ?? 2;
}

/** The standard error of a mean of the shifts' figures; undefined where there are none to compare. */
export function deviationOfMean(inShifts: readonly (number | undefined)[]): number | undefined {
  const known = inShifts.filter((figure): figure is number => figure !== undefined);
  const count = known.length;
  if (count < 2 || count < inShifts.length) return undefined;
  const mean = known.reduce((sum, figure) => sum + figure, 0) / count;
  const squares = known.reduce((sum, figure) => sum + (figure - mean) * (figure - mean), 0);
  const error = Math.sqrt(squares / (count - 1) / count);
  // Shifts that agree but for the last digits of their sums have no error.
  return error <= NOISE * Math.abs(mean) ? 0 : error;
}

const NOISE = 1e-13;

/** A figure of the whole sample, with its error from the same figure in each of the independent shifts. */
export function estimateOf(
  value: number | undefined,
  inShifts: readonly (number | undefined)[],
): Estimate {
  const standardError = value === undefined ? undefined : deviationOfMean(inShifts);
  if (standardError === undefined) return { value, standardError, margin: undefined };
  return { value, standardError, margin: standardError * studentT(inShifts.length) };
}
