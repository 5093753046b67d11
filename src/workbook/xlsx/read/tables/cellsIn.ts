import type { CellValue, Table } from "../../../../core/model";
import type { Box } from "../../../plan/address";
import type { SheetCells } from "../parts/sheetCells";

/** The cells of a box as rows, blank ones as null. A box may end below or beside what is filled. */
export function cellsIn(cells: SheetCells, { top, left, bottom, right }: Box): Table {
  const last = Math.min(bottom, lastRow(cells));
  const rows: CellValue[][] = [];
  for (let row = top; row <= last; row += 1) {
    const columns = cells.get(row);
    rows.push(
      Array.from({ length: right - left + 1 }, (_, at) => columns?.get(left + at)?.value ?? null),
    );
  }
  return rows;
}

/** The last filled row; −1 where there is none. */
export function lastRow(cells: SheetCells): number {
  let last = -1;
  for (const row of cells.keys()) last = Math.max(last, row);
  return last;
}
