import fc from "fast-check";
import { examples } from "../../../src/core/examples";
import { readAppraisal, writeAppraisal, type Tables } from "../../../src/core/model";
import type { Language } from "../../../src/core/text";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalTables } from "../../oracle/generateAppraisal";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { addTables, appraisalOf, emptyWorkbook, tablesOnSheets } from "../support/appraisalInExcel";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterAll(() => {
  excel.close();
});

/** Writes the tables to sheets, reads them back, and compares. */
async function expectSame(tables: Tables, language: Language): Promise<void> {
  const appraisal = appraisalOf(tables);
  await addTables(appraisal, language);
  const read = await readAppraisalTables(excelWorkbook);
  await emptyWorkbook();
  if (!read.ok) throw new Error(read.problem.text.en);
  expect(read.value).toEqual(tablesOnSheets(writeAppraisal(appraisal, language)));
  expect(readAppraisal(read.value).appraisal).toEqual(
    appraisalOf(writeAppraisal(appraisal, language)),
  );
}

describe("an appraisal written to sheets and read back", () => {
  it.each(examples.map(({ id, cases }) => [id, cases[0]] as const))(
    "has the same tables: %s",
    async (_id, { tables }) => {
      await expectSame(tables, "sv");
    },
  );

  it.each(examples.map(({ id, cases }) => [id, cases[0]] as const))(
    "has the same tables in English: %s",
    async (_id, { tables }) => {
      await expectSame(tables, "en");
    },
  );

  it("has the same tables whatever the appraisal", async () => {
    await fc.assert(
      fc.asyncProperty(appraisalTables, async (tables) => {
        await expectSame(tables, "sv");
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
