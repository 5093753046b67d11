import { cellName, overlap } from "../../plan/address";
import type { PlannedCell } from "../../plan/sheetPlan";
import { longestHint } from "../../plan/validation";
import type { PlannedSheet } from "../../plan/workbookPlan";
import type { Step } from "../inBatches";
import { supports } from "../supports";

/** Puts a plan's notes on their cells: as Excel's notes, or where this Excel lacks them as a hint beside the cell when it is selected. */
export function noteSteps(sheet: Excel.Worksheet, plan: PlannedSheet): readonly Step[] {
  const noted = plan.cells.filter(({ note }) => note !== undefined);
  const put = supports("1.18") ? addNote : addHint;
  return noted
    .filter((cell) => put === addNote || !hasHint(cell, plan))
    .map((cell) => ({
      size: 1_000,
      run: () => {
        put(sheet, cellName(cell.row, cell.column), cell.note ?? "");
      },
    }));
}

function addNote(sheet: Excel.Worksheet, cell: string, note: string): void {
  sheet.notes.add(cell, note);
}

function addHint(sheet: Excel.Worksheet, cell: string, note: string): void {
  sheet.getRange(cell).dataValidation.prompt = {
    title: "",
    message: note.slice(0, longestHint),
    showPrompt: true,
  };
}

/** A cell that takes an entry tells already what it takes. */
function hasHint({ row, column }: PlannedCell, { validations }: PlannedSheet): boolean {
  const own = { top: row, left: column, bottom: row, right: column };
  return validations.some(({ box }) => overlap(box, own));
}
