import { columnName } from "../../address";

/** A row of a sheet, from 0. */
type Row = number;
/** A column of a sheet, from 0. */
type Column = number;

/** B5: moves with the formula. */
export const cell = (row: Row, column: Column): string => `${columnName(column)}${String(row + 1)}`;

/** $B$5 */
export const fixed = (row: Row, column: Column): string =>
  `$${columnName(column)}$${String(row + 1)}`;

/** $B5: the same column, whichever column the formula stands in. */
export const inColumn = (row: Row, column: Column): string =>
  `$${columnName(column)}${String(row + 1)}`;

/** B$5: the same row, whichever row the formula stands in. */
export const inRow = (row: Row, column: Column): string =>
  `${columnName(column)}$${String(row + 1)}`;

/** Rows from a first one on. */
export interface Rows {
  readonly first: Row;
  readonly count: number;
}

const last = ({ first, count }: Rows): Row => first + count - 1;

/** $B$5:$B$9 */
export const fixedDown = (rows: Rows, column: Column): string =>
  `${fixed(rows.first, column)}:${fixed(last(rows), column)}`;

/** B$5:B$9: down the formula's own column. */
export const down = (rows: Rows, column: Column): string =>
  `${inRow(rows.first, column)}:${inRow(last(rows), column)}`;

/** $B$5:$AA$5 */
export const fixedAcross = (row: Row, from: Column, to: Column): string =>
  `${fixed(row, from)}:${fixed(row, to)}`;

/** $B5:$AA5 */
export const across = (row: Row, from: Column, to: Column): string =>
  `${inColumn(row, from)}:${inColumn(row, to)}`;
