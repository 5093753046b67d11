import type { AppraisalTables, TableCells } from "../parameters";
import type { Cell } from "../definition";
import { errorIn } from "./errorIn";

/** Whether two sets of tables hold the same cells. Cell by cell, so that no two contents can be taken for one another. */
export function sameTables(first: AppraisalTables, second: AppraisalTables): boolean {
  return first.every((table, place) => sameTable(table, second[place] as TableCells));
}

function sameTable(first: TableCells, second: TableCells): boolean {
  if (first === second) return true;
  return (
    first.length === second.length &&
    first.every((row, at) => sameRow(row, second[at] as readonly Cell[]))
  );
}

function sameRow(first: readonly Cell[], second: readonly Cell[]): boolean {
  if (first.length !== second.length) return false;
  for (let at = 0; at < first.length; at += 1)
    if (first[at] !== second[at] && !sameError(first[at], second[at])) return false;
  return true;
}

function sameError(first: Cell, second: Cell): boolean {
  const error = errorIn(first);
  return error !== undefined && error === errorIn(second);
}
