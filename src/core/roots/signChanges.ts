/** Changes of sign along the coefficients, zeros passed over: how many, and a place between the terms of the middle one. */
export interface SignChanges {
  readonly count: number;
  /** An exponent that lies strictly between those of the two terms where the sign changes. */
  readonly cut: number;
}

/** Counts the changes of sign and finds the one nearest the middle of the exponents. */
export function signChanges(
  coefficients: ArrayLike<number>,
  exponent: (place: number) => number,
): SignChanges {
  const middle = (exponent(0) + exponent(coefficients.length - 1)) / 2;
  let count = 0;
  let cut = middle;
  let nearest = Infinity;
  let last = 0;
  let before = 0;
  for (let place = 0; place < coefficients.length; place += 1) {
    const coefficient = coefficients[place] as number;
    if (coefficient === 0) continue;
    if (before !== 0 && before > 0 !== coefficient > 0) {
      count += 1;
      const between = (exponent(last) + exponent(place)) / 2;
      if (Math.abs(between - middle) < nearest) {
        nearest = Math.abs(between - middle);
        cut = between;
      }
    }
    last = place;
    before = coefficient;
  }
  return { count, cut };
}
