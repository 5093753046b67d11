import type { Arithmetic } from "../arithmetic";
import { indexYear } from "../model/prices/indexYear";
import type { PriceBasis } from "../model";

/**
 * An amount in the prices of the appraisal's price year.
 *
 *     value · index(price year) / index(the row's price year)
 *
 * An amount without a price year of its own is in those prices already.
 */
export function repricedAmount<N>(
  arithmetic: Arithmetic<N>,
  prices: PriceBasis,
  amount: number,
  rowYear: number | undefined,
): N {
  const { of, multiply, divide } = arithmetic;
  if (rowYear === undefined || rowYear === prices.priceYear) return of(amount);
  const to = indexIn(arithmetic, prices, prices.priceYear);
  return divide(multiply(of(amount), to), indexIn(arithmetic, prices, rowYear));
}

function indexIn<N>(arithmetic: Arithmetic<N>, prices: PriceBasis, year: number): N {
  const found = indexYear(prices, year);
  if (!found) throw new Error(`No index for ${String(year)}: the tables were not checked`);
  const { of, add, multiply, one } = arithmetic;
  const growth = add(one, of(prices.extrapolation ?? 0));
  let index = of(found.base);
  for (let beyond = 0; beyond < found.yearsBeyond; beyond += 1) index = multiply(index, growth);
  return index;
}
