import type { Box } from "./box";

/** The name of a cell, with rows and columns from 0: (1, 1) is B2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** B2:D10, or B2 where the box is one cell. */
export function boxName({ top, left, bottom, right }: Box): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The letters of a column, from 0: 27 is AB. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
