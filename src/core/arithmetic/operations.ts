/**
 * The operations in which the formulas of an appraisal are written once. `decimalArithmetic` computes every krona
 * that is shown; `floatArithmetic` what is needed thousands of times.
 */
export interface Operations<N> {
  readonly zero: N;
  readonly one: N;
  /** The number that a float64 is printed as: 0.1 is one tenth. */
  readonly of: (value: number) => N;
  readonly add: (first: N, second: N) => N;
  readonly subtract: (from: N, what: N) => N;
  readonly multiply: (first: N, second: N) => N;
  readonly divide: (dividend: N, divisor: N) => N;
  readonly negate: (value: N) => N;
  readonly squareRoot: (value: N) => N;
  readonly floor: (value: N) => N;
  /** Negative, 0 or positive. */
  readonly sign: (value: N) => number;
  /**
   * Money on a grid so fine (1e-18 kr) that it rounds nothing anyone could see, and on which sums below
   * 1e16 are exact in 34 digits: actors add up to perspectives and transfers to 0 whatever the order.
   * In float64 the value itself.
   */
  readonly settle: (amount: N) => N;
  readonly toNumber: (value: N) => number;
}
