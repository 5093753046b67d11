import { exponential } from "../numbers";

/** 1/√(2π) to the last digit of a float64. */
const DENSITY_AT_ZERO = 0.3989422804014327;

/**
 * The chance that a standard normal lies within −z…z.
 *
 *     2·φ(z)·(z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …)
 *
 * Every term is positive, so nothing cancels.
 */
export function normalWithin(z: number): number {
  const square = z * z;
  let term = z;
  let sum = 0;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= square / odd;
  }
  return 2 * DENSITY_AT_ZERO * exponential({ high: -square / 2, low: 0 }).high * sum;
}
