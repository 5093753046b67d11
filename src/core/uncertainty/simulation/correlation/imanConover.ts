import { normalQuantile } from "../special/normalQuantile";
import { orderOf } from "../statistics/orderOf";
import { cholesky, inverseOfLower, productOfLower, type Matrix } from "./matrix";

/**
 * Puts columns of draws in an order in which their ranks correlate as they should, each column keeping its own
 * draws: R. L. Iman, W. J. Conover, "A distribution-free approach to inducing rank correlation among input
 * variables", Commun. Statist. B 11 (1982), 311–334.
 *
 * The normal scores of the ranks, freed of the correlation that they happen to have, are mixed by the lower
 * triangle of the wanted one; each column then takes the ranks of its mixture.
 */
export function induceCorrelation(columns: readonly Uint32Array[], lower: Matrix): void {
  const count = columns[0]?.length ?? 0;
  const orders = columns.map((column) => orderOf(Float64Array.from(column)));
  const scores = scoresOf(count);
  const ranked = orders.map((order) => {
    const column = new Float64Array(count);
    order.forEach((place, rank) => (column[place] = scores[rank] as number));
    return column;
  });
  const own = cholesky(correlationsOf(ranked));
  const mixing = own ? productOfLower(lower, inverseOfLower(own)) : lower;
  columns.forEach((column, at) => {
    const weights = mixing[at] ?? [];
    reorder(column, orders[at] as Uint32Array, mixtureOf(ranked, weights));
  });
}

/** Van der Waerden's scores: the normal quantiles of rank/(n + 1). */
function scoresOf(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, rank) =>
    normalQuantile((rank + 1) / (count + 1)),
  );
}

function correlationsOf(columns: readonly Float64Array[]): Matrix {
  const squares = columns.map((column) => dot(column, column));
  return columns.map((first, row) =>
    columns.map((second, column) =>
      row === column
        ? 1
        : dot(first, second) / Math.sqrt((squares[row] as number) * (squares[column] as number)),
    ),
  );
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < first.length; place += 1)
    sum += (first[place] as number) * (second[place] as number);
  return sum;
}

function mixtureOf(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const mixture = new Float64Array(columns[0]?.length ?? 0);
  weights.forEach((weight, at) => {
    const column = columns[at] as Float64Array;
    for (let place = 0; place < mixture.length; place += 1)
      mixture[place] = (mixture[place] as number) + weight * (column[place] as number);
  });
  return mixture;
}

/** Gives the smallest draw to the place of the smallest mixture, and so on. */
function reorder(column: Uint32Array, order: Uint32Array, mixture: Float64Array): void {
  const sorted = order.map((place) => column[place] as number);
  orderOf(mixture).forEach((place, rank) => (column[place] = sorted[rank] as number));
}
