import type { Arithmetic } from "../arithmetic";
import type { Appraisal, Inflation } from "../model";

/**
 * What a real krona of each year after the start year is in that year's own prices.
 *
 *     Π (1 + π) over the calendar years after the price year up to start year + t
 *
 * Where the start year lies before the price year, the product divides instead.
 */
export function inflators<N>(
  { one, of, add, multiply, divide }: Arithmetic<N>,
  { prices, startYear, inflation }: Appraisal,
  lastYear: number,
): readonly N[] {
  const growth = (year: number) => add(one, of(inflationIn(inflation, year)));
  let level = one;
  for (let year = prices.priceYear + 1; year <= startYear; year += 1)
    level = multiply(level, growth(year));
  for (let year = startYear + 1; year <= prices.priceYear; year += 1)
    level = divide(level, growth(year));
  const levels = [level];
  for (let year = 1; year <= lastYear; year += 1)
    levels.push((level = multiply(level, growth(startYear + year))));
  return levels;
}

/** Inflation of a calendar year: the band that holds it, or the plain rate before the first band. */
export function inflationIn({ rate, bands }: Inflation, year: number): number {
  return bands.reduce<number>((found, band) => (band.from <= year ? band.rate : found), rate);
}
