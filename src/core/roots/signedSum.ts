/**
 * A sum of terms of both signs, Σ a(j)·w(j), whose weights are powers of the point: x^e(j) or
 * exp(−e(j)·u). Descartes' rule holds for it: it has at most as many roots as its coefficients, in
 * the order of their exponents, have changes of sign.
 */
export interface SignedSum {
  /** The exponents e(j), ascending. */
  readonly exponents: ArrayLike<number>;
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

export type Evaluate = (coefficients: Float64Array, point: number) => SumAt;

export interface SumAt {
  /** Σ a(j)·w(j). */
  readonly value: number;
  /** Σ e(j)·a(j)·w(j). */
  readonly moment: number;
  /** Σ |a(j)|·w(j), the scale beside which the value is small. */
  readonly gross: number;
}
