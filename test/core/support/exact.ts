import { Decimal as Library } from "decimal.js";
import type { DoubleDouble } from "../../../src/core/numbers";

/** Sixty digits: an oracle for what the code computes in float64 and double-double. */
export const Exact = Library.clone({ precision: 60, defaults: true });
export type Exact = Library;

/** A float64 as the binary number it is. decimal.js reads the shortest decimal instead, 0.1 as 1/10. */
export function exactly(value: number): Exact {
  let [whole, halvings] = [value, 0];
  for (; !Number.isInteger(whole); halvings += 1) whole *= 2;
  return new Exact(BigInt(whole).toString()).div(new Exact(2).pow(halvings));
}

export function exactPair({ high, low }: DoubleDouble): Exact {
  return exactly(high).plus(exactly(low));
}

/** How far a value is from the true one, as a part of the true one. */
export function relativeError(actual: Exact, expected: Exact): number {
  return expected.isZero()
    ? actual.abs().toNumber()
    : actual.minus(expected).div(expected).abs().toNumber();
}
