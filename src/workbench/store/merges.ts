import { isNullCell } from "@univerjs/core";
import type { Box } from "./address";
import { mapBox, overlaps } from "./boxes";
import type { Grid } from "./grid";
import { boxOf, gridRange, rangeOf } from "./range";

export interface MergeStore {
  merges(sheet: string): readonly Box[];
  merge(sheet: string, box: Box): void;
  unmerge(sheet: string, box: Box): void;
}

export function mergeStore(grid: Grid): MergeStore {
  return {
    merges: (sheet) =>
      grid
        .sheet(sheet)
        .getMergeData()
        .map((range) => boxOf(range.getRange())),
    merge(sheet, box) {
      if (hidesNothing(grid, sheet, box))
        grid.commands.syncExecuteCommand("sheet.mutation.add-worksheet-merge", {
          unitId: grid.unitId,
          subUnitId: sheet,
          ranges: [rangeOf(box)],
        });
      else gridRange(grid, sheet, box).merge({ isForceMerge: true });
    },
    unmerge(sheet, box) {
      gridRange(grid, sheet, box).breakApart();
    },
  };
}

/** Univer's command for merging clears, unmerges and selects; where there is nothing to clear or unmerge that is left out. */
function hidesNothing(grid: Grid, sheetId: string, box: Box): boolean {
  const sheet = grid.sheet(sheetId).getSheet();
  const cells = sheet.getCellMatrix();
  const isEmpty = (row: number, column: number): boolean =>
    (row === box.top && column === box.left) || isNullCell(cells.getValue(row, column));
  return (
    sheet.getMergeData().every((range) => !overlaps(boxOf(range), box)) &&
    mapBox(box, isEmpty).flat().every(Boolean)
  );
}
