import { boxName, cellName } from "../../plan/address";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { PlannedSheet } from "../../plan/workbookPlan";
import type { Outcome } from "../../port";
import { attemptWriting } from "../attempt";
import { contentSteps } from "../contentSteps";
import { formatSteps } from "../formatSteps";
import { inBatches, type Step } from "../inBatches";
import { applyConditionalLook } from "./applyConditionalLook";
import { applyValidation } from "./applyValidation";
import { noteSteps } from "./noteSteps";
import { setUpPrint } from "./setUpPrint";

/**
 * Fills one new sheet, in a single round trip unless it is very large: contents, then the table, then looks. Formulas
 * are left for later, but for those of a table: written for all sheets together, they are calculated once.
 */
export function writeSheet(id: string, plan: PlannedSheet): Promise<Outcome<true>> {
  return attemptWriting(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    await inBatches(context, [
      ...contentSteps(sheet, plan, plan.table ? "all" : "constants"),
      one(() => {
        if (plan.table) addTable(sheet, plan.table);
      }),
      ...each(
        plan.cells.filter(({ link }) => link),
        (cell) => {
          addLink(sheet, cell);
        },
      ),
      ...formatSteps(sheet, plan),
      ...each(plan.merges, (box) => {
        sheet.getRange(boxName(box)).merge();
      }),
      ...each(plan.validations, (validation) => {
        applyValidation(sheet, validation);
      }),
      ...each(plan.conditionalLooks, (look) => {
        applyConditionalLook(sheet, look);
      }),
      ...noteSteps(sheet, plan),
      ...each(plan.rowHeights, ({ row, points }) => {
        sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.rowHeight = points;
      }),
      one(() => {
        if (plan.print) setUpPrint(sheet, plan.print);
        freeze(sheet, plan.frozen);
        sheet.showGridlines = false;
      }),
    ]);
    return { ok: true, value: true };
  });
}

/** About what one of them takes in a request. */
const usualSize = 1_500;

function each<Item>(items: readonly Item[] = [], run: (item: Item) => void): readonly Step[] {
  return items.map((item) => ({
    size: usualSize,
    run: () => {
      run(item);
    },
  }));
}

function one(run: () => void): Step {
  return { size: usualSize, run };
}

/** Before the looks: Excel gives a linked cell looks of its own. */
function addLink(sheet: Excel.Worksheet, { row, column, link }: PlannedCell): void {
  if (!link) return;
  sheet.getRange(cellName(row, column)).hyperlink =
    "place" in link ? { documentReference: link.place } : { address: link.address };
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
