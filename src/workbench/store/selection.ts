import type { IRange } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Box } from "./address";
import { cellBox } from "./address";
import type { Grid } from "./grid";
import { boxOf, gridRange } from "./range";

export interface Selection {
  readonly sheet: string;
  /** One box for each area; the last one is active. */
  readonly areas: readonly Box[];
}

export interface SelectionStore {
  selection(): Selection;
  select(sheet: string, areas: readonly Box[]): void;
}

export function selectionStore(grid: Grid): SelectionStore {
  return {
    selection() {
      const sheet = grid.workbook.getActiveSheet();
      const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
      const areas = ranges.map((range) => boxOf(range.getRange()));
      return { sheet: sheet.getSheetId(), areas: areas.length > 0 ? areas : [cellBox(0, 0)] };
    },
    select(sheetId, areas) {
      if (grid.workbook.getActiveSheet().getSheetId() !== sheetId)
        grid.workbook.setActiveSheet(grid.sheet(sheetId));
      grid.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: grid.unitId,
        subUnitId: sheetId,
        selections: areas.map((area) => selectionOf(gridRange(grid, sheetId, area).getRange())),
      });
    },
  };
}

function selectionOf(range: IRange): object {
  const { startRow, startColumn } = range;
  const primary = {
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  return { range, primary, style: null };
}
