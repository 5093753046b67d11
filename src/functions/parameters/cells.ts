import { InputError } from "../../core/errors";
import type { Cell } from "../definition";
import { parameterMessages } from "./messages";

/** A range as rows of cells. One cell may come bare or as a range of one. */
export function rowsOf(cell: Cell): readonly (readonly Cell[])[] {
  if (!Array.isArray(cell)) return [[cell]];
  return cell.map((row: Cell) => (Array.isArray(row) ? (row as Cell[]) : [row]));
}

/** The one value of an argument that takes one value, or undefined where it is a larger range. */
export function singleOf(cell: Cell): Cell {
  const rows = rowsOf(cell);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

/** Blank cells arrive as null on the web, as 0 on the desktop, and as an empty text out of a formula. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** The cells of one row or one column, in order. */
export function lineOf(cell: Cell, argument: string): readonly Cell[] {
  const rows = rowsOf(cell);
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) throw new InputError(argument, parameterMessages.noCells());
  if (rows.length > 1 && columns > 1)
    throw new InputError(argument, parameterMessages.notOneLine(rows.length, columns));
  return rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0]);
}
