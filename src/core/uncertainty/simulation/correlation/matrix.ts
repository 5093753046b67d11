/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** No smaller than this may be left on the diagonal: else the matrix is as good as singular. */
const LEAST = 1e-9;

/** The lower triangle L with L·Lᵀ the matrix; undefined where the matrix is not positive definite. */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const lower: number[][] = matrix.map(() => []);
  for (let row = 0; row < matrix.length; row += 1) {
    const current = lower[row] as number[];
    for (let column = 0; column <= row; column += 1) {
      const other = lower[column] as number[];
      let left = at(matrix, row, column);
      for (let place = 0; place < column; place += 1)
        left -= (current[place] as number) * (other[place] as number);
      if (row === column && left < LEAST) return undefined;
      current[column] = row === column ? Math.sqrt(left) : left / (other[column] as number);
    }
  }
  return lower;
}

/** The inverse of a lower triangle, itself a lower triangle. */
export function inverseOfLower(lower: Matrix): Matrix {
  const inverse: number[][] = lower.map((_, row) => new Array<number>(row + 1).fill(0));
  for (let column = 0; column < lower.length; column += 1) {
    for (let row = column; row < lower.length; row += 1) {
      let left = row === column ? 1 : 0;
      for (let place = column; place < row; place += 1)
        left -= at(lower, row, place) * at(inverse, place, column);
      (inverse[row] as number[])[column] = left / at(lower, row, row);
    }
  }
  return inverse;
}

/** The product of two lower triangles. */
export function productOfLower(first: Matrix, second: Matrix): Matrix {
  return first.map((_, row) =>
    Array.from({ length: row + 1 }, (__, column) => {
      let sum = 0;
      for (let place = column; place <= row; place += 1)
        sum += at(first, row, place) * at(second, place, column);
      return sum;
    }),
  );
}

export function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
