import type { Arithmetic } from "../arithmetic";

/**
 * Rows of amounts by year. Plain loops: these run for every effect and perspective, thousands of times
 * in a sensitivity analysis. A year without an amount holds the arithmetic's own zero and costs nothing.
 */

/** Each number times the same factor. */
export function multiplied<N>(
  { zero, multiply }: Arithmetic<N>,
  numbers: readonly N[],
  factor: N,
): readonly N[] {
  const products = Array<N>(numbers.length).fill(zero);
  for (let year = 0; year < numbers.length; year += 1) {
    const number = numbers[year] as N;
    if (number !== zero) products[year] = multiply(number, factor);
  }
  return products;
}

/** The same, as settled amounts of money. */
export function scaled<N>(
  { zero, multiply, settle }: Arithmetic<N>,
  numbers: readonly N[],
  factor: N,
): readonly N[] {
  const amounts = Array<N>(numbers.length).fill(zero);
  for (let year = 0; year < numbers.length; year += 1) {
    const number = numbers[year] as N;
    if (number !== zero) amounts[year] = settle(multiply(number, factor));
  }
  return amounts;
}

/** Adds a row to another, in place. */
export function enter<N>({ add, zero }: Arithmetic<N>, row: N[], amounts: readonly N[]): void {
  for (let year = 0; year < amounts.length; year += 1) {
    const amount = amounts[year] as N;
    if (amount === zero) continue;
    const before = row[year] as N;
    row[year] = before === zero ? amount : add(before, amount);
  }
}

/** The first row less the second. */
export function difference<N>(
  { subtract, zero }: Arithmetic<N>,
  from: readonly N[],
  what: readonly N[],
): readonly N[] {
  const left = Array<N>(from.length).fill(zero);
  for (let year = 0; year < from.length; year += 1) {
    const [first, second] = [from[year] as N, what[year] as N];
    left[year] = second === zero ? first : subtract(first, second);
  }
  return left;
}
