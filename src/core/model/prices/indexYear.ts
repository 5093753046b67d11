import type { PriceBasis } from "../appraisal";

/** Where the index of a year comes from: a year that has one, and how many years of extrapolation beyond it. */
export interface IndexYear {
  readonly base: number;
  readonly yearsBeyond: number;
}

/**
 * The index year behind a price year. Beyond the last year of the index there is one only with a
 * rate of extrapolation; before the last year a missing year has none.
 */
export function indexYear(
  { index, extrapolation }: PriceBasis,
  year: number,
): IndexYear | undefined {
  const value = index.get(year);
  if (value !== undefined) return { base: value, yearsBeyond: 0 };
  const last = Math.max(...index.keys());
  const base = index.get(last);
  if (base === undefined || extrapolation === undefined || year < last) return undefined;
  return { base, yearsBeyond: year - last };
}
