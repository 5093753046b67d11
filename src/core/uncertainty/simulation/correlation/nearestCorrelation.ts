import { eigenOf } from "./eigen";
import { at, type Matrix } from "./matrix";

const MOST_ROUNDS = 500;
const ENOUGH = 1e-10;
/** No eigenvalue may be smaller, so that what is offered can be used. */
const LEAST = 1e-4;

/**
 * The correlation matrix nearest a symmetric one with ones on its diagonal, by alternating projections: N. J.
 * Higham, "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22 (2002), 329–343.
 */
export function nearestCorrelation(matrix: Matrix): Matrix {
  let current = matrix;
  let correction: Matrix = matrix.map((row) => row.map(() => 0));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = combined(current, correction, (value, off) => value - off);
    const positive = withoutNegative(before);
    correction = combined(positive, before, (value, was) => value - was);
    const next = positive.map((row, place) =>
      row.map((value, column) => (place === column ? 1 : value)),
    );
    const change = largest(combined(next, current, (value, was) => Math.abs(value - was)));
    current = next;
    if (change < ENOUGH) break;
  }
  return current;
}

/** The matrix with its eigenvalues lifted to what is allowed. */
function withoutNegative(matrix: Matrix): Matrix {
  const { values, vectors } = eigenOf(matrix);
  const lifted = values.map((value) => Math.max(value, LEAST));
  return matrix.map((row, place) =>
    row.map((_, column) =>
      lifted.reduce(
        (sum, value, term) => sum + at(vectors, place, term) * value * at(vectors, column, term),
        0,
      ),
    ),
  );
}

function combined(
  first: Matrix,
  second: Matrix,
  combine: (one: number, other: number) => number,
): Matrix {
  return first.map((row, place) =>
    row.map((value, column) => combine(value, at(second, place, column))),
  );
}

function largest(matrix: Matrix): number {
  return Math.max(...matrix.map((row) => Math.max(...row)));
}
