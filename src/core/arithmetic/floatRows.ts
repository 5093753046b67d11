import type { RowOperations } from "./rowOperations";

/** Zeros kept as float64 from the start: a row of whole numbers would be rebuilt at its first fraction. */
let blank: number[] = blankOf(64);

function blankOf(length: number): number[] {
  const row = Array.from({ length }, (_, place) => place + 0.5);
  return row.fill(0);
}

function zeros(length: number): number[] {
  if (blank.length < length) blank = blankOf(2 * length);
  return blank.slice(0, length);
}

function powers(base: number, length: number): number[] {
  const row = zeros(length);
  let power = 1;
  for (let place = 0; place < row.length; place += 1) {
    row[place] = power;
    power *= base;
  }
  return row;
}

function productsFrom(first: readonly number[], second: readonly number[], from: number): number[] {
  const start = from | 0;
  const products = zeros(Math.max(0, second.length - start));
  for (let place = 0; place < products.length; place += 1)
    products[place] = (first[place] as number) * (second[start + place] as number);
  return products;
}

function multiplied(numbers: readonly number[], factor: number): number[] {
  const products = zeros(numbers.length);
  for (let place = 0; place < products.length; place += 1)
    products[place] = (numbers[place] as number) * factor;
  return products;
}

function weighed(numbers: readonly number[], weights: readonly number[]): number[] {
  const products = zeros(weights.length);
  for (let place = 0; place < products.length; place += 1)
    products[place] = (numbers[place] as number) * (weights[place] as number);
  return products;
}

function difference(from: readonly number[], what: readonly number[]): number[] {
  const left = zeros(from.length);
  for (let place = 0; place < left.length; place += 1)
    left[place] = (from[place] as number) - (what[place] as number);
  return left;
}

function runningSum(numbers: readonly number[]): number[] {
  const sums = zeros(numbers.length);
  let sum = 0;
  for (let place = 0; place < sums.length; place += 1)
    sums[place] = sum += numbers[place] as number;
  return sums;
}

function discounted(rates: readonly number[]): number[] {
  const factors = zeros(rates.length + 1);
  let factor = 1;
  factors[0] = factor;
  for (let place = 0; place < rates.length; place += 1)
    factors[place + 1] = factor /= 1 + (rates[place] as number);
  return factors;
}

function enterAt(row: number[], place: number, amount: number): void {
  row[place] = (row[place] as number) + amount;
}

function enter(row: number[], amounts: readonly number[]): void {
  for (let place = 0; place < amounts.length; place += 1)
    row[place] = (row[place] as number) + (amounts[place] as number);
}

function enterWeighed(
  row: number[],
  first: number,
  last: number,
  number: number,
  weights: readonly number[],
): void {
  // A drawn lag comes as float64, and places that are no machine integers take twice as long.
  const from = first | 0;
  const to = last | 0;
  for (let place = from; place <= to; place += 1)
    row[place] = (row[place] as number) + number * (weights[place - from] as number);
}

/** Rows in float64: the same sums in the same order as `rowsOver`, without a call for every number. */
export const floatRows: RowOperations<number> = {
  zeros,
  powers,
  productsFrom,
  multiplied,
  scaled: multiplied,
  weighed,
  difference,
  toNumbers: (numbers) => numbers,
  runningSum,
  discounted,
  enterAt,
  enter,
  enterWeighed,
};
