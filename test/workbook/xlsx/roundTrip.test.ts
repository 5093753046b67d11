import fc from "fast-check";
import {
  FORMAT_VERSION,
  readAppraisal,
  writeAppraisal,
  type Appraisal,
} from "../../../src/core/model";
import type { Language } from "../../../src/core/text";
import { appraisalNames, tableIds } from "../../../src/workbook/plan/appraisalSheets";
import { tableSheet } from "../../../src/workbook/plan/appraisalSheets/tableSheet";
import type { Edition } from "../../../src/workbook/plan/edition";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { planToXlsx, readCalculation } from "../../../src/workbook/xlsx";
import { appraisalTables } from "../../oracle/generateAppraisal";

const appraisals = 1000;

test(`An appraisal written to a file and read back is the same, ${String(appraisals)} generated ones in turns as either edition`, async () => {
  const all = fc.sample(appraisalTables, { numRuns: appraisals, seed: 7 });
  const languages = ["sv", "en"] as const;
  for (const [at, tables] of all.entries()) {
    const { appraisal } = readAppraisal(tables);
    if (!appraisal) throw new Error("The generator made an appraisal with errors.");
    const language = languages[Math.floor(at / 2) % 2] ?? "sv";
    const edition: Edition = at % 2 === 0 ? "addIn" : "plain";
    expect(await readBack(tableSheets(appraisal, language), edition)).toEqual(
      written(appraisal, language),
    );
  }
}, 300_000);

/** The results are checked elsewhere; here the tables count. */
function tableSheets(appraisal: Appraisal, language: Language): WorkbookPlan {
  const names = appraisalNames(language);
  const tables = writeAppraisal(appraisal, language);
  return {
    sheets: tableIds.map((id) => tableSheet(id, tables, names, language)),
    shown: names.sheets.assumptions,
    formatVersion: FORMAT_VERSION,
  };
}

async function readBack(plan: WorkbookPlan, edition: Edition): Promise<Appraisal> {
  const reading = readCalculation(await planToXlsx(plan, edition));
  if (!reading.ok) throw new Error(reading.unread.text.en);
  expect(reading.value.problems).toEqual([]);
  expect(reading.value.notes).toEqual([]);
  const { appraisal, problems } = readAppraisal(reading.value.tables);
  if (!appraisal) throw new Error(JSON.stringify(problems));
  return appraisal;
}

/** Rows and texts as the sheets of that language have them. */
function written(appraisal: Appraisal, language: Language): Appraisal | undefined {
  return readAppraisal(writeAppraisal(appraisal, language)).appraisal;
}
