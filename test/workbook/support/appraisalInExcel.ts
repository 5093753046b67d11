import { readAppraisal, type Appraisal, type Tables } from "../../../src/core/model";
import type { Language } from "../../../src/core/text";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Outcome, Watch } from "../../../src/workbook/port";
import {
  appraisalNames,
  appraisalSheets,
  tableIds,
} from "../../../src/workbook/plan/appraisalSheets";

import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";

export const watchNothing: Watch = { progress: () => undefined, isCancelled: () => false };

export function appraisalOf(tables: Tables): Appraisal {
  const { appraisal, problems } = readAppraisal(tables);
  if (!appraisal) throw new Error(problems.map(({ what }) => what.en).join("\n"));
  return appraisal;
}

export async function addAppraisal(appraisal: Appraisal, language: Language = "sv"): Promise<void> {
  const plan = appraisalSheets(appraisal, appraisalNames(language), language);
  valueOf(await excelWorkbook.addSheets(plan, watchNothing));
}

/** A plan without the sheets that take long to calculate: the tables, and those of the others that are named. */
export function lightPlan(plan: WorkbookPlan, ...others: readonly string[]): WorkbookPlan {
  const sheets = plan.sheets.filter(({ name, table }) => table ?? others.includes(name));
  return { ...plan, sheets, shown: others[0] ?? sheets[0]?.name ?? plan.shown };
}

/** The tables of an appraisal on their sheets, without results. */
export async function addTables(appraisal: Appraisal, language: Language = "sv"): Promise<void> {
  const plan = appraisalSheets(appraisal, appraisalNames(language), language);
  valueOf(await excelWorkbook.addSheets(lightPlan(plan), watchNothing));
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

/** Leaves one blank sheet. */
export async function emptyWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, settings, tables, names } = context.workbook;
    worksheets.load("items/id");
    names.load("items/name");
    settings.load("items/key");
    tables.load("items/name");
    await context.sync();
    for (const { name } of names.items) names.getItem(name).delete();
    for (const setting of settings.items) setting.delete();
    for (const table of tables.items) table.delete();
    // The last first: sheets refer backwards, and what refers to a deleted sheet is rewritten.
    for (const sheet of worksheets.items.slice(1).reverse()) sheet.delete();
    worksheets.getFirst().getRange().clear();
    await context.sync();
  });
}

/** Tables as Excel holds them: blank texts are blank cells, and a table has at least one row. */
export function tablesOnSheets(tables: Required<Tables>): Tables {
  const held = tableIds.map((id) => {
    const [headers = [], ...rows] = tables[id];
    const body = rows.length > 0 ? rows : [headers.map(() => null)];
    return [id, [headers, ...body].map((row) => row.map((cell) => (cell === "" ? null : cell)))];
  });
  return Object.fromEntries(held) as Tables;
}
