import { at, type Matrix } from "./matrix";

const MOST_SWEEPS = 60;
const ENOUGH = 1e-22;

/** Eigenvalues and, as columns, eigenvectors of a symmetric matrix. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: Matrix;
}

/** By Jacobi's rotations (G. H. Golub, C. F. Van Loan, Matrix Computations, 8.5). */
export function eigenOf(matrix: Matrix): Eigen {
  const size = matrix.length;
  const work = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, row) => matrix.map((__, column) => Number(row === column)));
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(work) > ENOUGH; sweep += 1)
    for (let first = 0; first < size - 1; first += 1)
      for (let second = first + 1; second < size; second += 1) rotate(work, vectors, first, second);
  return { values: work.map((_, place) => at(work, place, place)), vectors };
}

function offDiagonal(matrix: Matrix): number {
  let sum = 0;
  matrix.forEach((row, place) => {
    row.forEach((value, column) => (sum += place === column ? 0 : value * value));
  });
  return sum;
}

function rotate(work: number[][], vectors: number[][], first: number, second: number): void {
  const between = at(work, first, second);
  if (between === 0) return;
  const half = (at(work, second, second) - at(work, first, first)) / (2 * between);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(1 + half * half));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (const row of work) turn(row, first, second, cosine, sine);
  for (let column = 0; column < work.length; column += 1) {
    const pair = [at(work, first, column), at(work, second, column)];
    turn(pair, 0, 1, cosine, sine);
    [(work[first] as number[])[column], (work[second] as number[])[column]] = pair as [
      number,
      number,
    ];
  }
  for (const row of vectors) turn(row, first, second, cosine, sine);
}

function turn(row: number[], first: number, second: number, cosine: number, sine: number): void {
  const [one, other] = [row[first] as number, row[second] as number];
  row[first] = cosine * one - sine * other;
  row[second] = sine * one + cosine * other;
}
