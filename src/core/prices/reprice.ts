import type { CalendarYear, Money, Rate } from "../units";
import { indexInYear } from "./indexInYear";
import type { PriceIndex } from "./priceIndex";

/**
 * An amount in the prices of one year, converted to the prices of another.
 *
 *     amount · index(to year) / index(from year)
 *
 * `extrapolation` carries the index on beyond its last year, a yearly rate. The same year changes
 * nothing, whether the index knows it or not.
 */
export function reprice(
  amount: Money,
  from: CalendarYear,
  to: CalendarYear,
  index: PriceIndex,
  extrapolation?: Rate,
): Money {
  if (from === to) return amount;
  const after = indexInYear(index, to, extrapolation).value;
  const before = indexInYear(index, from, extrapolation).value;
  return ((amount * after) / before) as Money;
}
