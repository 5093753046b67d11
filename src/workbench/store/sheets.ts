import { generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { Grid } from "./grid";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
}

export interface SheetStore {
  sheets(): readonly SheetInfo[];
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  activeSheet(): string;
  activateSheet(id: string): void;
  showGridLines(id: string, shown: boolean): void;
  freeze(id: string, rows: number, columns: number): void;
  insertRows(id: string, at: number, count: number): void;
  deleteRows(id: string, at: number, count: number): void;
}

const NEW_SHEET = { rowCount: 1000, columnCount: 60 };

export function sheetStore(grid: Grid): SheetStore {
  const { workbook } = grid;
  return {
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    activateSheet: (id) => {
      workbook.setActiveSheet(grid.sheet(id));
    },
    sheets: () =>
      workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() })),
    addSheet(name) {
      const id = generateRandomId();
      const sheet = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name });
      // Univer shows a sheet that its user adds; Excel does not show one that an add-in adds.
      grid.commands.syncExecuteCommand(
        "sheet.mutation.insert-sheet",
        { unitId: grid.unitId, index: workbook.getSheets().length, sheet },
        { fromCollab: true },
      );
      return id;
    },
    deleteSheet(id) {
      workbook.deleteSheet(grid.sheet(id));
    },
    renameSheet(id, name) {
      grid.sheet(id).setName(name);
    },
    ...sheetLayout(grid),
  };
}

type Layout = "showGridLines" | "freeze" | "insertRows" | "deleteRows";

function sheetLayout(grid: Grid): Pick<SheetStore, Layout> {
  return {
    showGridLines(id, shown) {
      grid.sheet(id).setHiddenGridlines(!shown);
    },
    freeze(id, rows, columns) {
      const sheet = grid.sheet(id);
      if (rows === 0 && columns === 0) sheet.cancelFreeze();
      else sheet.setFreeze({ startRow: rows, startColumn: columns, ySplit: rows, xSplit: columns });
    },
    insertRows(id, at, count) {
      grid.sheet(id).insertRowsBefore(at, count);
    },
    deleteRows(id, at, count) {
      grid.sheet(id).deleteRows(at, count);
    },
  };
}
