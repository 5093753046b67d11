import type { ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Box } from "./address";
import { cellBox } from "./address";
import { around, mapBox } from "./boxes";
import type { Cell, CellInput, Value } from "./cellValue";
import { CellError } from "./cellValue";
import type { Grid } from "./grid";
import { gridRange, makeRoom, rangeOf } from "./range";
import { spilledCell, spillRanges } from "./spills";

type CellMatrix = ObjectMatrix<Nullable<ICellData>>;

export interface CellStore {
  /** Full values: spilled cells included, errors as errors, pending calls as PENDING. */
  read(sheet: string, box: Box): Cell[][];
  /** What the cells show. */
  text(sheet: string, box: Box): string[][];
  write(sheet: string, box: Box, inputs: readonly (readonly CellInput[])[]): void;
  /** The smallest box that holds everything on the sheet, null where it is empty. */
  used(sheet: string): Box | null;
}

export function cellStore(grid: Grid): CellStore {
  return {
    read: (sheet, box) => {
      const cells = cellsOf(grid, sheet);
      return mapBox(box, (row, column) =>
        readCell(grid, sheet, row, column, cells.getValue(row, column)),
      );
    },
    text: (sheet, box) => readText(grid, sheet, box),
    write: (sheet, box, inputs) => {
      writeCells(grid, sheet, box, inputs);
    },
    used: (sheet) => usedBox(grid, sheet),
  };
}

function cellsOf(grid: Grid, sheetId: string): CellMatrix {
  return grid.sheet(sheetId).getSheet().getCellMatrix();
}

function readCell(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
  stored: Nullable<ICellData>,
): Cell {
  const spilled = spilledCell(grid, sheetId, row, column);
  const isFormula = Boolean(stored?.f ?? stored?.si);
  const ownValue = stored?.v !== undefined && stored.v !== null && !(spilled && !isFormula);
  const shown = ownValue ? stored : (spilled ?? stored);
  return {
    value: valueOf(shown, isFormula || spilled !== null),
    formula: isFormula ? formulaOf(grid, sheetId, row, column, stored) : null,
  };
}

function formulaOf(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
  stored: Nullable<ICellData>,
): string | null {
  return (
    stored?.f ?? grid.formulas.getFormulaStringByCell(row, column, sheetId, grid.unitId) ?? null
  );
}

function valueOf(cell: Nullable<ICellData>, calculated: boolean): Value {
  // Univer keeps what HYPERLINK shows as a text with a link in it, not as a value.
  const raw = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (raw === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return raw === true || raw === 1;
  if (calculated && typeof raw === "string" && /^#(?:[A-Z0-9_/]+[!?]?)$/.test(raw))
    return new CellError(raw);
  return raw;
}

function readText(grid: Grid, sheetId: string, box: Box): string[][] {
  const shown = gridRange(grid, sheetId, box).getDisplayValues();
  const cells = cellsOf(grid, sheetId);
  return mapBox(box, (row, column) => {
    const stored = cells.getValue(row, column);
    // Univer keeps booleans as 1 and 0 and shows them so.
    if (stored?.t === CellValueType.BOOLEAN) return stored.v ? "SANT" : "FALSKT";
    return shown[row - box.top]?.[column - box.left] ?? "";
  });
}

function writeCells(
  grid: Grid,
  sheetId: string,
  box: Box,
  inputs: readonly (readonly CellInput[])[],
): void {
  makeRoom(grid, sheetId, box);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  inputs.forEach((row, rowAt) => {
    row.forEach((input, columnAt) => {
      if (input === null) return;
      (cells[box.top + rowAt] ??= {})[box.left + columnAt] = cellData(input);
    });
  });
  grid.asHost(() =>
    // Without the range the command asks for a selection, which a headless workbook lacks.
    grid.commands.syncExecuteCommand("sheet.command.set-range-values", {
      unitId: grid.unitId,
      subUnitId: sheetId,
      value: cells,
      range: rangeOf(box),
    }),
  );
}

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

function cellData(input: NonNullable<CellInput>): ICellData {
  if ("formula" in input) return { ...EMPTY, f: input.formula };
  const { value } = input;
  if (value === null) return EMPTY;
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return {
    ...EMPTY,
    v: value,
    t: isNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** Univer takes such a text for a number unless it is told not to. */
function isNumeric(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}

function usedBox(grid: Grid, sheetId: string): Box | null {
  let used: Box | null = null;
  cellsOf(grid, sheetId).forValue((row, column, cell: Nullable<ICellData>) => {
    const holds = cell?.f ?? cell?.si ?? (cell?.v === "" ? null : cell?.v);
    if (holds !== undefined && holds !== null) used = around(used, cellBox(row, column));
  });
  for (const { box } of spillRanges(grid, sheetId)) used = around(used, box);
  return used;
}
