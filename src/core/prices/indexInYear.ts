import { discountFactors, flatRate } from "../discounting";
import { NotAvailableError } from "../errors";
import type { CalendarYear, Rate } from "../units";
import { priceMessages } from "./messages";
import { firstYearOf, lastYearOf, type PriceIndex } from "./priceIndex";

/** An index number, and whether it lies beyond the source and was carried on at a yearly rate. */
export interface IndexNumber {
  readonly value: number;
  readonly extrapolated: boolean;
}

/**
 * The index number of a calendar year. An index ends where its source ends: beyond the last year it
 * is carried on at a yearly rate where one is given, framskriven, else not available.
 *
 *     index(last year) · (1 + extrapolation)^(year − last year)
 */
export function indexInYear(
  index: PriceIndex,
  year: CalendarYear,
  extrapolation?: Rate,
): IndexNumber {
  const known = index.values.get(year);
  if (known !== undefined) return { value: known, extrapolated: false };
  const last = lastYearOf(index);
  if (year < last || extrapolation === undefined)
    throw new NotAvailableError(
      priceMessages.yearMissing(index.name, year, firstYearOf(index), last),
    );
  const years = year - last;
  const growth = 1 / (discountFactors(flatRate(extrapolation), years)[years] as number);
  return { value: (index.values.get(last) as number) * growth, extrapolated: true };
}
