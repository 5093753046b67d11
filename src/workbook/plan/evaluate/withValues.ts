import type { PlannedCell } from "../sheetPlan";
import type { WorkbookPlan } from "../workbookPlan";
import { isFormula, PlanValues } from "./planValues";
import { SheetError } from "./value";

/** The plan with a value on every formula that has none: what the plain edition's formula comes to. */
export function withValues(plan: WorkbookPlan): WorkbookPlan {
  const values = new PlanValues(plan);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        valued(cell, () => values.value(sheet.name, cell.row, cell.column)),
      ),
    })),
  };
}

function valued(cell: PlannedCell, compute: () => ReturnType<PlanValues["value"]>): PlannedCell {
  if (cell.value !== undefined || !isFormula(cell.plain ?? cell.content)) return cell;
  const value = compute();
  if (value instanceof SheetError) return { ...cell, value: value.code };
  return { ...cell, value: value ?? 0 };
}
