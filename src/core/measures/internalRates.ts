import { Missing, orThrow } from "../errors";
import { findRoots, polynomialSum, signChanges, type Root } from "../roots";
import type { Money } from "../units";
import { measureMessages } from "./messages";

/** The range that is searched: docs/method.md section 4. */
export const LOWEST_RATE = -1 + 1e-9;
export const HIGHEST_RATE = 1e9;

/**
 * Every internal rate of return: the rates at which the net present value is 0, ascending, a double
 * root once.
 *
 *     Σ F(t)·(1 + r)^−t = 0,  −1 + 1e-9 ≤ r ≤ 1e9
 *
 * For positive rates the sum is a polynomial in x = 1/(1+r), for negative ones in y = 1+r, so that
 * no power grows large. No rate, and flows that are all 0, is not available.
 */
export function internalRates(flows: readonly Money[]): readonly number[] {
  return orThrow(ratesOrNone(flows));
}

const allZero = new Missing(measureMessages.allZero);
const oneSign = new Missing(measureMessages.oneSign);
const noRoot = new Missing(measureMessages.noRoot);

/** The same, with the reason as a value where there is none. */
export function ratesOrNone(flows: readonly Money[]): readonly number[] | Missing {
  const coefficients = scaled(flows);
  if (!coefficients) return allZero;
  const { count } = signChanges(coefficients, polynomialSum.exponent);
  if (count === 0) return oneSign;
  // The two halves meet beside 0 %, which is a likely root, and no power there grows large.
  const meeting = 1 + Math.min(0.0371, 500 / coefficients.length);
  const above = findRoots(polynomialSum, coefficients, 1 / (1 + HIGHEST_RATE), meeting);
  const rates = above.map(fromDiscount).reverse();
  if (rates.length < count) {
    const reversed = Float64Array.from(coefficients).reverse();
    const below = findRoots(polynomialSum, reversed, 1 + LOWEST_RATE, 1 / meeting);
    rates.unshift(...below.map(fromGrowth));
  }
  return rates.length === 0 ? noRoot : rates;
}

/** The rate of a root in x = 1/(1+r). */
function fromDiscount({ point, offset }: Root): number {
  return (1 - point - offset) / (point + offset);
}

/** The rate of a root in y = 1+r. */
function fromGrowth({ point, offset }: Root): number {
  return point - 1 + offset;
}

/** Powers of two within which flows can be used as they are. */
const SMALLEST = 2 ** -300;
const LARGEST = 2 ** 300;

/** The flows from the first to the last that is not 0, brought near 1 by a power of two where they are extreme; none where all are 0. */
function scaled(flows: readonly number[]): ArrayLike<number> | undefined {
  let first = flows.length;
  let last = -1;
  let largest = 0;
  for (let year = 0; year < flows.length; year += 1) {
    const size = Math.abs(flows[year] as number);
    if (size === 0) continue;
    if (last < 0) first = year;
    last = year;
    if (size > largest) largest = size;
  }
  if (last < 0) return undefined;
  const ordinary = largest > SMALLEST && largest < LARGEST;
  if (ordinary && first === 0 && last === flows.length - 1) return flows;
  const scale = ordinary ? 1 : powerOfTwoNear(largest);
  return flows.slice(first, last + 1).map((flow) => flow / scale);
}

function powerOfTwoNear(value: number): number {
  let power = 1;
  while (power < value / 2) power *= 2;
  while (power > value) power /= 2;
  return power;
}
