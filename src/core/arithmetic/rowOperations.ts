import type { Operations } from "./operations";

/**
 * Rows of amounts by year, in one arithmetic. They run for every effect and perspective, thousands of
 * times in a sensitivity analysis, so float64 has its own plain loops for them. What is written to a row is written here:
 * the engine would turn the float64 rows of code that serves both arithmetics into rows of objects.
 */
export interface RowOperations<N> {
  /** A row of zeros. */
  readonly zeros: (length: number) => N[];
  /** base^0, base^1 …; 0⁰ is 1. */
  readonly powers: (base: N, length: number) => N[];
  /** first[k] · second[from + k], as far as the second goes; not settled. */
  readonly productsFrom: (first: readonly N[], second: readonly N[], from: number) => N[];
  /** Each number times the same factor. */
  readonly multiplied: (numbers: readonly N[], factor: N) => N[];
  /** The same, as settled amounts of money. */
  readonly scaled: (numbers: readonly N[], factor: N) => N[];
  /** Place by place, first · second, settled; as long as the second. */
  readonly weighed: (numbers: readonly N[], weights: readonly N[]) => N[];
  /** The first row less the second; as long as the first. */
  readonly difference: (from: readonly N[], what: readonly N[]) => N[];
  /** The row as numbers that can be shown; it may be the row itself. */
  readonly toNumbers: (numbers: readonly N[]) => readonly number[];
  readonly runningSum: (numbers: readonly N[]) => N[];
  /** 1, then each factor divided by 1 + the next rate. */
  readonly discounted: (rates: readonly number[]) => N[];
  /** Adds an amount to one place. */
  readonly enterAt: (row: N[], place: number, amount: N) => void;
  /** Adds a row to another, in place. */
  readonly enter: (row: N[], amounts: readonly N[]) => void;
  /** Adds number · weights[0], number · weights[1] … to the places first…last, in place. */
  readonly enterWeighed: (
    row: N[],
    first: number,
    last: number,
    number: N,
    weights: readonly N[],
  ) => void;
}

/** Rows over any operations. A year without an amount holds the arithmetic's own zero and costs nothing. */
export function rowsOver<N>(operations: Operations<N>): RowOperations<N> {
  const { zero, add, subtract, multiply, settle } = operations;
  const zeros = (length: number) => Array<N>(length).fill(zero);
  const plus = (before: N, amount: N) => (before === zero ? amount : add(before, amount));
  const times = (numbers: readonly N[], product: (number: N) => N) =>
    numbers.map((number) => (number === zero ? zero : product(number)));
  return {
    zeros,
    powers: (base, length) => {
      let power = operations.one;
      return zeros(length).map((_, place) =>
        place === 0 ? power : (power = multiply(power, base)),
      );
    },
    productsFrom: (first, second, from) =>
      second.slice(from).map((number, place) => multiply(first[place] as N, number)),
    multiplied: (numbers, factor) => times(numbers, (number) => multiply(number, factor)),
    scaled: (numbers, factor) => times(numbers, (number) => settle(multiply(number, factor))),
    weighed: (numbers, weights) =>
      weights.map((weight, place) => {
        const number = numbers[place] as N;
        return number === zero ? zero : settle(multiply(number, weight));
      }),
    difference: (from, what) =>
      from.map((number, place) => {
        const less = what[place] as N;
        return less === zero ? number : subtract(number, less);
      }),
    toNumbers: (numbers) => numbers.map(operations.toNumber),
    runningSum: (numbers) => {
      let sum = zero;
      return numbers.map((number) => (sum = number === zero ? sum : plus(sum, number)));
    },
    discounted: (rates) => {
      const { of, one, divide } = operations;
      let factor = one;
      return [one, ...rates.map((rate) => (factor = divide(factor, add(one, of(rate)))))];
    },
    enterAt: (row, place, amount) => {
      row[place] = plus(row[place] as N, amount);
    },
    enter: (row, amounts) => {
      amounts.forEach((amount, place) => {
        if (amount !== zero) row[place] = plus(row[place] as N, amount);
      });
    },
    enterWeighed: (row, first, last, number, weights) => {
      for (let place = first; place <= last; place += 1)
        row[place] = plus(row[place] as N, multiply(number, weights[place - first] as N));
    },
  };
}
