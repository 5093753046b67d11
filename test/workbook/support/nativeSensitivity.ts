import type { Appraisal } from "../../../src/core/model";
import { readAppraisal, type Tables } from "../../../src/core/model";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import { cellName } from "../../../src/workbook/plan/address";
import { inEdition } from "../../../src/workbook/plan/edition";
import { PlanValues } from "../../../src/workbook/plan/evaluate/planValues";
import type { CellContent, PlannedCell } from "../../../src/workbook/plan/sheetPlan";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";

const SHEET = "Känslighet";

export function appraisalIn(tables: Tables): Appraisal {
  const { appraisal, problems } = readAppraisal(tables);
  if (!appraisal) throw new Error(JSON.stringify(problems));
  return appraisal;
}

export const planOf = (tables: Tables): WorkbookPlan =>
  appraisalSheets(appraisalIn(tables), appraisalNames("sv"), "sv");

/** The page's cells of the plain edition that hold formulas, with the core's figures, which the plan carries. */
export function nativeCells(plan: WorkbookPlan): readonly PlannedCell[] {
  const { sheets } = inEdition(plan, "plain");
  return cellsOn(sheets, SHEET).filter(
    ({ content }) => typeof content === "string" && content.startsWith("="),
  );
}

const cellsOn = (sheets: WorkbookPlan["sheets"], name: string): readonly PlannedCell[] =>
  sheets.find((sheet) => sheet.name === name)?.cells ?? [];

/** What the plain edition's own formulas come to: no value that the plan carries is believed. */
export function evaluated(plan: WorkbookPlan): (cell: PlannedCell) => CellContent {
  const bare = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(withoutValue),
    })),
  };
  const values = new PlanValues(bare);
  return ({ row, column }) => {
    const value = values.value(SHEET, row, column);
    return value !== null && typeof value === "object" ? value.code : (value ?? "");
  };
}

function withoutValue(cell: PlannedCell): PlannedCell {
  const { row, column, content, plain, role, only } = cell;
  return {
    ...{ row, column, content, role },
    ...(plain !== undefined && { plain }),
    ...(only && { only }),
  };
}

/** The plan with other entries in its tables, as somebody would type them: formulas and everything else stay. */
export function retyped(plan: WorkbookPlan, other: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const typed = new Map(
        cellsOn(other.sheets, sheet.name)
          .filter(({ role }) => role === "input" || role === "source")
          .map((cell) => [cellName(cell.row, cell.column), cell.content]),
      );
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => ({
          ...cell,
          content: typed.get(cellName(cell.row, cell.column)) ?? cell.content,
        })),
      };
    }),
  };
}

/** Cells that came to something else than wanted: kronor to half an öre, and a float's last digits. */
export function unlike(
  wanted: readonly (readonly [PlannedCell, CellContent])[],
  came: (cell: PlannedCell) => CellContent,
): readonly string[] {
  return wanted.flatMap(([cell, value]) => {
    const got = came(cell);
    const isSame =
      typeof value === "number" && typeof got === "number"
        ? Math.abs(value - got) <= Math.max(0.005, 1e-12 * Math.abs(value))
        : value === got;
    const place = cellName(cell.row, cell.column);
    return isSame ? [] : [`${place}: ${String(got)}, not ${String(value)}`];
  });
}
