import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData } from "@univerjs/core";
import type { Box } from "./address";
import type { CellStyle } from "./cellStyle";
import { readStyle, univerStyle } from "./cellStyle";
import { common, mapBox } from "./boxes";
import type { Grid } from "./grid";

export interface FormatStore {
  style(sheet: string, row: number, column: number): CellStyle;
  setStyle(sheet: string, box: Box, style: Partial<CellStyle>): void;
  /** One number format a cell; null leaves it alone. */
  setNumberFormats(sheet: string, box: Box, formats: readonly (readonly (string | null)[])[]): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, left: number, right: number, pixels: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, top: number, bottom: number, pixels: number): void;
}

type StyleAt = (row: number, column: number) => IStyleData | null;

export function formatStore(grid: Grid): FormatStore {
  return {
    style: (sheet, row, column) =>
      readStyle(grid.sheet(sheet).getSheet().getComposedCellStyle(row, column)),
    setStyle(sheet, box, style) {
      const change = univerStyle(style);
      applyStyles(grid, sheet, box, () => change);
    },
    setNumberFormats(sheet, box, formats) {
      applyStyles(grid, sheet, box, (row, column) => {
        const numberFormat = formats[row - box.top]?.[column - box.left];
        return typeof numberFormat === "string" ? univerStyle({ numberFormat }) : null;
      });
    },
    ...sizeStore(grid),
  };
}

type Sizes = "columnWidth" | "setColumnWidth" | "rowHeight" | "setRowHeight";

function sizeStore(grid: Grid): Pick<FormatStore, Sizes> {
  return {
    columnWidth: (sheet, column) => grid.sheet(sheet).getColumnWidth(column),
    setColumnWidth(sheet, left, right, pixels) {
      // As Excel, and unlike Univer's command: no row is fitted anew, which takes longer than all else on a new sheet.
      grid.commands.syncExecuteCommand("sheet.mutation.set-worksheet-col-width", {
        unitId: grid.unitId,
        subUnitId: sheet,
        ranges: [wholeColumns(grid, sheet, left, right)],
        colWidth: pixels,
      });
    },
    rowHeight: (sheet, row) => grid.sheet(sheet).getRowHeight(row),
    setRowHeight(sheet, top, bottom, pixels) {
      grid.sheet(sheet).setRowHeights(top, bottom - top + 1, pixels);
    },
  };
}

function wholeColumns(grid: Grid, sheet: string, left: number, right: number): IRange {
  const endRow = grid.sheet(sheet).getMaxRows() - 1;
  return { startRow: 0, endRow, startColumn: left, endColumn: right };
}

/** The number-format command exists only with a user interface, so styles are set by their mutation. */
function applyStyles(grid: Grid, sheetId: string, box: Box, styleAt: StyleAt): void {
  const sheet = grid.sheet(sheetId);
  const whole = {
    top: 0,
    left: 0,
    bottom: sheet.getMaxRows() - 1,
    right: sheet.getMaxColumns() - 1,
  };
  const within = common(box, whole);
  if (within === null) return;
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  mapBox(within, (row, column) => {
    const style = styleAt(row, column);
    if (style) (cellValue[row] ??= {})[column] = { s: style };
  });
  grid.asHost(() =>
    grid.commands.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: grid.unitId,
      subUnitId: sheetId,
      cellValue,
      // Keeps Univer from calculating because of a colour.
      trigger: "sheet.command.set-style",
    }),
  );
}
