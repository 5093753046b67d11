import { NotAvailableError } from "../errors";
import { findRoots, polynomialSum, signChanges } from "../roots";
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
  const coefficients = scaled(flows);
  const sum = polynomialSum(coefficients.length - 1);
  const { count } = signChanges(coefficients, sum.exponents);
  if (count === 0) throw new NotAvailableError(measureMessages.oneSign());
  // The two halves meet beside 0 %, which is a likely root.
  const meeting = 1 + Math.min(0.0371, 500 / coefficients.length);
  const above = findRoots(sum, coefficients, 1 / (1 + HIGHEST_RATE), meeting);
  const below =
    above.length === count
      ? []
      : findRoots(sum, coefficients.slice().reverse(), 1 + LOWEST_RATE, 1 / meeting);
  const rates = [
    ...below.map(({ point, offset }) => point - 1 + offset),
    ...above.map(({ point, offset }) => (1 - point - offset) / (point + offset)).reverse(),
  ];
  if (rates.length === 0) throw new NotAvailableError(measureMessages.noRoot());
  return rates;
}

/** The flows from the first to the last that is not 0, times a power of two that makes the largest about 1. */
function scaled(flows: readonly number[]): Float64Array {
  const largest = flows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0);
  if (largest === 0) throw new NotAvailableError(measureMessages.allZero());
  const first = flows.findIndex((flow) => flow !== 0);
  const last = flows.length - [...flows].reverse().findIndex((flow) => flow !== 0);
  const power = powerOfTwoNear(largest);
  return Float64Array.from(flows.slice(first, last), (flow) => flow / power);
}

function powerOfTwoNear(value: number): number {
  let power = 1;
  while (power < value / 2) power *= 2;
  while (power > value) power /= 2;
  return power;
}
