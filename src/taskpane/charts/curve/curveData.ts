/** The running present value by year from the start year, for both sides. */
export interface CurveData {
  readonly startYear: number;
  readonly municipality: readonly number[];
  readonly society: readonly number[];
  /** Years from the start to the end of the term of office; it may lie beyond the curve. */
  readonly term: number;
  /** Years from the start at which the table of results has its figures. */
  readonly marks: readonly number[];
}

/** How low the curve goes, when, and when it is back at zero. */
export interface Lowest {
  readonly amount: number;
  readonly year: number;
  readonly back: number | undefined;
}

/** The lowest point below zero; none where the curve never goes below. Sums within the tolerance of 0 are 0. */
export function lowestOf(amounts: readonly number[], tolerance: number): Lowest | undefined {
  const amount = amounts.reduce((least, each) => Math.min(least, each), 0);
  if (amount >= -tolerance) return undefined;
  const year = amounts.indexOf(amount);
  const back = amounts.findIndex((each, at) => at > year && each >= -tolerance);
  return { amount, year, back: back < 0 ? undefined : back };
}
