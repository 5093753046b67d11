import type { PlannedCell } from "./sheetPlan";
import type { PlannedSheet } from "./workbookPlan";

/** With the add-in, or plain: native formulas and dated values, for any Excel and for LibreOffice. */
export type Edition = "addIn" | "plain";

/** The plan as one edition has it: every cell with that edition's content and no other. */
export function inEdition<Plan extends { readonly sheets: readonly PlannedSheet[] }>(
  plan: Plan,
  edition: Edition,
): Plan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet): PlannedSheet => ({
      ...sheet,
      cells: sheet.cells
        .filter(({ only = edition }) => only === edition)
        .map((cell) => cellIn(cell, edition)),
    })),
  };
}

function cellIn(cell: PlannedCell, edition: Edition): PlannedCell {
  const { plain, plainValue, spill, ...rest } = cell.only === undefined ? cell : unmarked(cell);
  if (edition === "plain" && plain !== undefined)
    return { ...rest, content: plain, ...(plainValue !== undefined && { value: plainValue }) };
  // A native formula spills in both editions.
  return spill ? { ...rest, spill } : rest;
}

/** What has been chosen for an edition is a cell like any other. */
function unmarked(cell: PlannedCell): PlannedCell {
  return Object.fromEntries(
    Object.entries(cell).filter(([key]) => key !== "only"),
  ) as unknown as PlannedCell;
}
