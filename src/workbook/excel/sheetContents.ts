import type { Box } from "../plan/address";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";

type Content = PlannedCell["content"];

/** The rectangle from the sheet's corner that holds every planned cell. */
export function extent({ cells }: SheetPlan): Box {
  const end = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    end.bottom = Math.max(end.bottom, row);
    end.right = Math.max(end.right, column);
  }
  return end;
}

/** Which cells are written: all, those that hold a formula, or those that hold none. */
export type Part = "all" | "formulas" | "constants";

/** What stands in the cells, as one rectangle; null leaves a cell alone, which the cells of a spilled result must be. */
export function contents(plan: SheetPlan, part: Part = "all"): (Content | null)[][] {
  const { bottom, right } = extent(plan);
  const rows = Array.from({ length: bottom + 1 }, () =>
    Array<Content | null>(right + 1).fill(null),
  );
  for (const { row, column, content } of plan.cells) {
    const line = rows[row];
    if (line && content !== "" && isIn(part, content)) line[column] = content;
  }
  return rows;
}

function isIn(part: Part, content: Content): boolean {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return part === "all" || isFormula === (part === "formulas");
}
