import type { CellContent, PlannedCell } from "../sheetPlan";
import type { WorkbookPlan } from "../workbookPlan";
import { isFormula, PlanValues } from "./planValues";
import { SheetError, type Scalar } from "./value";

/**
 * The plan with a value on every cell that computes something in either edition: what the plain edition's content
 * comes to. A cell that carries its value already keeps it.
 */
export function withValues(plan: WorkbookPlan): WorkbookPlan {
  const values = new PlanValues(plan);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        computes(cell)
          ? { ...cell, value: shown(values.value(sheet.name, cell.row, cell.column)) }
          : cell,
      ),
    })),
  };
}

const computes = ({ value, plain, content }: PlannedCell): boolean =>
  value === undefined && (plain !== undefined || isFormula(content));

function shown(value: Scalar): CellContent {
  return value instanceof SheetError ? value.code : (value ?? "");
}
