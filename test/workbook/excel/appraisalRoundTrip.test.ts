import fc from "fast-check";
import { examples } from "../../../src/core/examples";
import {
  readAppraisal,
  writeAppraisal,
  type Appraisal,
  type Tables,
} from "../../../src/core/model";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import {
  appraisalNames,
  appraisalSheets,
  type AppraisalNames,
} from "../../../src/workbook/plan/appraisalSheets";
import { appraisalTables } from "../../oracle/generateAppraisal";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { tablesOnSheets, watchNothing } from "../support/appraisalInExcel";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterAll(() => {
  excel.close();
});

function appraisalOf(tables: Tables): Appraisal {
  const { appraisal } = readAppraisal(tables);
  if (!appraisal) throw new Error("the tables hold an error");
  return appraisal;
}

async function throughExcel(appraisal: Appraisal, names: AppraisalNames): Promise<Tables> {
  const added = await excelWorkbook.addSheets(
    appraisalSheets(appraisal, names, "sv"),
    watchNothing,
  );
  if (!added.ok) throw new Error(added.problem.text.en);
  const read = await readAppraisalTables(excelWorkbook, names.tables);
  if (!read.ok) throw new Error(read.problem.text.en);
  return read.value;
}

let next = 1;

describe("an appraisal written to sheets and read back", () => {
  it.each(examples.map((example) => [example.id, example] as const))(
    "has the same tables: %s",
    async (_id, example) => {
      const appraisal = appraisalOf(example.cases[0].tables);
      const read = await throughExcel(appraisal, appraisalNames("sv", (next += 1)));
      expect(read).toEqual(tablesOnSheets(writeAppraisal(appraisal, "sv")));
      expect(appraisalOf(read)).toEqual(appraisalOf(writeAppraisal(appraisal, "sv")));
    },
  );

  it("has the same tables whatever the appraisal", async () => {
    await fc.assert(
      fc.asyncProperty(appraisalTables, async (tables) => {
        const appraisal = appraisalOf(tables);
        const read = await throughExcel(appraisal, appraisalNames("sv", (next += 1)));
        expect(read).toEqual(tablesOnSheets(writeAppraisal(appraisal, "sv")));
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
