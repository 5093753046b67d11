import type { CellRole } from "../../workbook/plan/cellRole";
import type { PlannedCell } from "../../workbook/plan/sheetPlan";

/** Neighbouring cells of one role. */
export function rowOf(
  row: number,
  role: CellRole,
  contents: readonly PlannedCell["content"][],
  format: { readonly from?: number; readonly numberFormat?: string } = {},
): PlannedCell[] {
  const { from = 0, numberFormat } = format;
  return contents.map((content, index) => ({
    row,
    column: from + index,
    role,
    content,
    ...(numberFormat !== undefined && { numberFormat }),
  }));
}
