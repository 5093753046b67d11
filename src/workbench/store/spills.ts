import type { ICellData, IRange } from "@univerjs/core";
import type { Box } from "./address";
import { contains } from "./boxes";
import type { Grid } from "./grid";
import { boxOf } from "./range";

export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

export interface SpillStore {
  /** The spill that a cell is the anchor or a part of; null where there is none or it is blocked. */
  spillAt(sheet: string, row: number, column: number): Spill | null;
}

export function spillStore(grid: Grid): SpillStore {
  return {
    spillAt: (sheet, row, column) =>
      spillRanges(grid, sheet).find(({ box }) => contains(box, row, column)) ?? null,
  };
}

/** Every spill on a sheet that has found its room. */
export function spillRanges(grid: Grid, sheetId: string): readonly Spill[] {
  const anchors: Record<number, Record<number, IRange>> = grid.formulas.getArrayFormulaRange()[
    grid.unitId
  ]?.[sheetId] ?? {};
  return Object.entries(anchors).flatMap(([row, columns]) =>
    Object.entries<IRange>(columns).flatMap(([column, range]) => {
      const spill = { row: Number(row), column: Number(column), box: boxOf(range) };
      return isOpen(grid, sheetId, spill) ? [spill] : [];
    }),
  );
}

function isOpen(grid: Grid, sheetId: string, { row, column }: Spill): boolean {
  const anchor = grid.sheet(sheetId).getSheet().getCellMatrix().getValue(row, column);
  return anchor?.v !== "#SPILL!" && spilledCell(grid, sheetId, row, column) !== null;
}

/** The cell that a spill lays over the stored one. */
export function spilledCell(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): ICellData | null {
  return grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheetId]?.[row]?.[column] ?? null;
}
