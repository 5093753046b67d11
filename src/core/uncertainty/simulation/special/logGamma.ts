import { quickLogarithm } from "./logarithm";

/** From here on the series below is right to the last digit or two. */
const LARGE = 12;
const HALF_LN_2PI = 0.9189385332046728;
/** Bernoulli numbers over 2k(2k − 1), highest first: Stirling's series (Abramowitz and Stegun 6.1.41). */
const stirling = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/** Natural logarithm of the gamma function for a number above 0. */
export function logGamma(value: number): number {
  let product = 1;
  let large = value;
  for (; large < LARGE; large += 1) product *= large;
  const inverse = 1 / large;
  const square = inverse * inverse;
  let series = 0;
  for (const coefficient of stirling) series = series * square + coefficient;
  const size = (large - 0.5) * quickLogarithm(large) - large + HALF_LN_2PI + series * inverse;
  return size - quickLogarithm(product);
}
