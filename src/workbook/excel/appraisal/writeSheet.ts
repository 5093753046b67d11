import { boxName, cellName } from "../../plan/address";
import type { PlannedSheet } from "../../plan/workbookPlan";
import type { Outcome } from "../../port";
import { attempt } from "../attempt";
import { formatCells } from "../formatCells";
import { contents, extent } from "../sheetContents";
import { applyValidation } from "./applyValidation";

/** Fills one new sheet in a single round trip: contents in one write, then the table, then looks. */
export function writeSheet(id: string, plan: PlannedSheet): Promise<Outcome<true>> {
  return attempt(async (context) => {
    const { application, workbook } = context;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const sheet = workbook.worksheets.getItem(id);
    sheet.getRange(boxName(extent(plan))).formulas = contents(plan);
    if (plan.table) addTable(sheet, plan.table);
    formatCells(sheet, plan);
    for (const validation of plan.validations) applyValidation(sheet, validation);
    for (const { row, points } of plan.rowHeights)
      sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.rowHeight = points;
    freeze(sheet, plan.frozen);
    sheet.showGridlines = false;
    await context.sync();
    return { ok: true, value: true };
  });
}

/** Excel's own stripes and arrows would stand in the way of the inputs' looks. */
function addTable(sheet: Excel.Worksheet, { name, box }: NonNullable<PlannedSheet["table"]>): void {
  const table = sheet.tables.add(boxName(box), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: PlannedSheet["frozen"]): void {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellName(rows - 1, columns - 1)}`));
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}
