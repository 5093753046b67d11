import type { IRange } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import type { Box } from "./address";
import type { Grid } from "./grid";

/** Univer's range as a box. */
export function boxOf(range: IRange): Box {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** A box as Univer's range. */
export function rangeOf(box: Box): IRange {
  return {
    startRow: box.top,
    startColumn: box.left,
    endRow: box.bottom,
    endColumn: box.right,
  };
}

/** The part of a box that the grid has, as a range of the sheet. */
export function gridRange(grid: Grid, sheetId: string, box: Box): FRange {
  const sheet = grid.sheet(sheetId);
  const bottom = Math.min(box.bottom, sheet.getMaxRows() - 1);
  const right = Math.min(box.right, sheet.getMaxColumns() - 1);
  const height = Math.max(1, bottom - box.top + 1);
  return sheet.getRange(box.top, box.left, height, Math.max(1, right - box.left + 1));
}

/** Makes the grid large enough for a box; Excel's sheets are always large enough. */
export function makeRoom(grid: Grid, sheetId: string, box: Box): void {
  const sheet = grid.sheet(sheetId);
  if (box.bottom >= sheet.getMaxRows()) sheet.setRowCount(box.bottom + 50);
  if (box.right >= sheet.getMaxColumns()) sheet.setColumnCount(box.right + 10);
}
