import { cellName } from "../../../workbook/plan/address";
import type { CellContent, PlannedCell } from "../../../workbook/plan/sheetPlan";
import type { PlannedSheet, WorkbookPlan } from "../../../workbook/plan/workbookPlan";
import type { FixedUpdate } from "../../../workbook/port";

/**
 * What differs between two plans on the sheets beside the tables, where it is texts and numbers only, such as the
 * calculation's name in a title. Undefined where formulas, charts or the layout differ: those cannot be written into
 * sheets that are there.
 */
export function fixedUpdates(
  old: WorkbookPlan,
  next: WorkbookPlan,
): readonly FixedUpdate[] | undefined {
  const [before, after] = [beside(old), beside(next)];
  if (before.length !== after.length) return undefined;
  const updates: FixedUpdate[] = [];
  for (const [at, sheet] of before.entries()) {
    const found = ofSheet(sheet, after[at]);
    if (!found) return undefined;
    updates.push(...found);
  }
  return updates;
}

const beside = ({ sheets }: WorkbookPlan): readonly PlannedSheet[] =>
  sheets.filter(({ table }) => table === undefined);

function ofSheet(
  old: PlannedSheet,
  next: PlannedSheet | undefined,
): readonly FixedUpdate[] | undefined {
  if (!next || next.name !== old.name || next.cells.length !== old.cells.length) return undefined;
  if (JSON.stringify(next.charts) !== JSON.stringify(old.charts)) return undefined;
  const updates: FixedUpdate[] = [];
  for (const [at, { row, column, content }] of old.cells.entries()) {
    const cell = next.cells[at];
    if (!isAt(cell, row, column)) return undefined;
    if (cell.content === content) continue;
    if (isFormula(content) || isFormula(cell.content)) return undefined;
    updates.push({
      sheet: old.name,
      cell: cellName(row, column),
      from: content,
      to: cell.content,
    });
  }
  return updates;
}

const isAt = (cell: PlannedCell | undefined, row: number, column: number): cell is PlannedCell =>
  cell !== undefined && cell.row === row && cell.column === column;

const isFormula = (content: CellContent): boolean =>
  typeof content === "string" && content.startsWith("=");
