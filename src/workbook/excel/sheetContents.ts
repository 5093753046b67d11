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

/** What stands in the cells, as one rectangle; null leaves a cell alone, which the cells of a spilled result must be. */
export function contents(plan: SheetPlan): (Content | null)[][] {
  const { bottom, right } = extent(plan);
  const rows = Array.from({ length: bottom + 1 }, () =>
    Array<Content | null>(right + 1).fill(null),
  );
  for (const { row, column, content } of plan.cells) {
    const line = rows[row];
    if (line && content !== "") line[column] = content;
  }
  return rows;
}
