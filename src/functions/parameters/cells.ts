import type { Cell } from "../definition";

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
