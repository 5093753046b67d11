/**
 * A sum of terms of both signs, Σ a(j)·w(j), whose weights are powers of the point: x^e(j) or
 * exp(−e(j)·u). Descartes' rule holds for it: it has at most as many roots as its coefficients, in
 * the order of their exponents, have changes of sign.
 */
export interface SignedSum {
  /** The exponent e(j) of a term; they ascend. */
  readonly exponent: (place: number) => number;
  /** The sum in float64. */
  readonly evaluate: Evaluate;
  /** The sum as if computed in twice the precision. */
  readonly evaluateClosely: Evaluate;
  /** How far the point must move to make every weight's base larger by the part `change`. */
  readonly shift: (point: number, change: number) => number;
  /** The size beside which a shift is small. */
  readonly size: (point: number) => number;
  /** The point halfway between two, in orders of magnitude. */
  readonly halfway: (low: number, high: number) => number;
  /** Where an ordinary root is likely to be. */
  readonly likely: number;
}

/** Writes the sum at a point into three places, so that a search of many steps makes no objects. */
export type Evaluate = (coefficients: ArrayLike<number>, point: number, into: SumAt) => void;

export interface SumAt {
  /** Σ a(j)·w(j). */
  value: number;
  /** Σ e(j)·a(j)·w(j). */
  moment: number;
  /** Σ |a(j)|·w(j), the scale beside which the value is small. */
  gross: number;
}

export function noSum(): SumAt {
  return { value: 0, moment: 0, gross: 0 };
}
