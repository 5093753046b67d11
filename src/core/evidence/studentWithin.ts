import { power } from "../numbers";

/** From here on the asymptotic series is right to the last digit. */
const LARGE = 256;

/**
 * The chance that Student's t with any number of degrees of freedom, 1 or more, lies within −t…t.
 *
 *     x^½ · (1 − x)^(ν/2) · 2Γ((ν + 1)/2) / (√π · Γ(ν/2)) · (1 + Σ Π (½ + ν/2 + k)/(3/2 + k) · x),  x = t²/(ν + t²)
 *
 * The incomplete beta function as a series of positive terms, by + − × ÷ √ alone.
 */
export function studentWithin(t: number, degrees: number): number {
  const half = degrees / 2;
  const x = (t * t) / (degrees + t * t);
  let term = 1;
  let sum = 0;
  for (let count = 0; sum + term !== sum; count += 1) {
    sum += term;
    term *= ((0.5 + half + count) / (1.5 + count)) * x;
  }
  const outside = power({ high: degrees / (degrees + t * t), low: 0 }, half).high;
  return 2 * Math.sqrt(x / Math.PI) * outside * gammaRatio(half) * sum;
}

/** Γ(a + ½)/Γ(a): raised to a large argument by the recurrence, and there by its asymptotic series. */
function gammaRatio(argument: number): number {
  let factor = 1;
  let a = argument;
  for (; a < LARGE; a += 1) factor *= a / (a + 0.5);
  const r = 1 / a;
  const series = 1 + r * (-1 / 8 + r * (1 / 128 + r * (5 / 1024 - (r * 21) / 32768)));
  return factor * Math.sqrt(a) * series;
}
