import type { Box } from "../../plan/address";
import type { FormulaCell } from "../whatIfPort";
import { referencesIn } from "./references";

/** What a cell rests on, as far as addresses tell. */
export interface Precedents {
  /** Formula cells, the cell itself first. */
  readonly cells: readonly FormulaCell[];
  /** Cells that rest on themselves, in the order they were met; empty where there are none. */
  readonly circle: readonly FormulaCell[];
}

type Sheets = ReadonlyMap<string, ReadonlyMap<number, readonly FormulaCell[]>>;

interface Step {
  readonly cell: FormulaCell;
  readonly next: Iterator<FormulaCell, void>;
}

/** Follows addresses from a cell through every formula it rests on, and finds the first circle. */
export function precedentsOf(start: FormulaCell, formulas: readonly FormulaCell[]): Precedents {
  const sheets = bySheetAndRow(formulas);
  const met = new Set<FormulaCell>([start]);
  const path: Step[] = [{ cell: start, next: readBy(start, sheets) }];
  const open = new Set<FormulaCell>([start]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const step = top.next.next();
    if (step.done) {
      path.pop();
      open.delete(top.cell);
      continue;
    }
    const cell = step.value;
    if (open.has(cell)) {
      return { cells: [...met], circle: circleOf(path, cell) };
    }
    if (!met.has(cell)) {
      met.add(cell);
      open.add(cell);
      path.push({ cell, next: readBy(cell, sheets) });
    }
  }
  return { cells: [...met], circle: [] };
}

function circleOf(path: readonly Step[], cell: FormulaCell): readonly FormulaCell[] {
  const cells = path.map((step) => step.cell);
  return cells.slice(cells.indexOf(cell));
}

function bySheetAndRow(formulas: readonly FormulaCell[]): Sheets {
  const sheets = new Map<string, Map<number, FormulaCell[]>>();
  for (const cell of formulas) {
    const key = folded(cell.sheet);
    const rows = sheets.get(key) ?? new Map<number, FormulaCell[]>();
    sheets.set(key, rows);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return sheets;
}

/** The formula cells among those that a formula reads. */
function* readBy({ formula, sheet }: FormulaCell, sheets: Sheets): Generator<FormulaCell, void> {
  for (const reference of referencesIn(formula, sheet)) {
    const rows = sheets.get(folded(reference.sheet));
    if (rows) yield* inside(rows, reference.box);
  }
}

function* inside(
  rows: ReadonlyMap<number, readonly FormulaCell[]>,
  { top, left, bottom, right }: Box,
): Generator<FormulaCell, void> {
  const numbers =
    bottom - top < rows.size
      ? Array.from({ length: bottom - top + 1 }, (_, at) => top + at)
      : [...rows.keys()].filter((row) => row >= top && row <= bottom);
  for (const row of numbers)
    for (const cell of rows.get(row) ?? [])
      if (cell.column >= left && cell.column <= right) yield cell;
}

function folded(sheet: string): string {
  return sheet.toLocaleLowerCase("sv");
}
