import { invalidArgument } from "../hostError";

export type Matrix = readonly (readonly unknown[])[];

/**
 * What is assigned to a range's property, as one entry a cell. A single value fills the range; an array must have the
 * range's shape, or Excel refuses it.
 */
export function matrixFor(value: unknown, rows: number, columns: number): Matrix {
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const given = value as readonly unknown[];
  const matrix = given.every(Array.isArray) ? (given as Matrix) : [given];
  if (matrix.length !== rows || matrix.some((row) => row.length !== columns))
    throw invalidArgument(
      `the array is ${size(matrix.length, matrix[0]?.length ?? 0)}, the range ${size(rows, columns)}`,
    );
  return matrix;
}

function size(rows: number, columns: number): string {
  return `${String(rows)} × ${String(columns)}`;
}
