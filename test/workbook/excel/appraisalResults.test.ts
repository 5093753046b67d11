import {
  actorsTable,
  appraise,
  budgetTable,
  fiveQuestionsTable,
  inLanguage,
  summaryTable,
  verdictTable,
  type OutputTable,
} from "../../../src/core/appraisal";
import { examples } from "../../../src/core/examples";
import type { Appraisal } from "../../../src/core/model";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { addAppraisal, appraisalOf, emptyWorkbook, valueOf } from "../support/appraisalInExcel";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterEach(emptyWorkbook);

afterAll(() => {
  excel.close();
});

/** What spills under each heading of the result sheet, by its formula's function. */
async function results(): Promise<ReadonlyMap<string, readonly unknown[][]>> {
  await excel.idle();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Resultat");
    const used = sheet.getUsedRange();
    used.load("formulas");
    await context.sync();
    const anchors = (used.formulas as unknown[][]).flatMap(([content], row) => {
      const id = /^=SOCINV\.(\w+)/.exec(String(content))?.[1];
      return id === undefined ? [] : [{ id, row }];
    });
    const spills = anchors.map(({ id, row }) => {
      const spill = sheet.getRange(`A${String(row + 1)}`).getSpillingToRangeOrNullObject();
      spill.load("values");
      return { id, spill };
    });
    await context.sync();
    return new Map(spills.map(({ id, spill }) => [id, spill.values as unknown[][]]));
  });
}

/** The same tables from the core, a missing figure as Excel shows it. */
function expected(appraisal: Appraisal): Readonly<Record<string, unknown>> {
  const calculation = appraise(appraisal);
  const cells = (table: OutputTable) =>
    inLanguage(table, "sv").map((row) => row.map((cell) => cell ?? "#N/A"));
  return {
    VERDICT: cells(verdictTable(calculation)),
    FIVEQUESTIONS: cells(fiveQuestionsTable(calculation)),
    ACTORS: cells(actorsTable(calculation)),
    BUDGET: cells(budgetTable(calculation)),
    SUMMARY: cells(summaryTable(calculation)),
  };
}

const open = (id: string) => appraisalOf(examples.find((one) => one.id === id)!.cases[0].tables);

describe("the results beside an appraisal's tables", () => {
  it.each(examples.map(({ id }) => id))("spill all that the core computes: %s", async (id) => {
    await addAppraisal(open(id));
    const shown = await results();
    const tables = valueOf(await readAppraisalTables(excelWorkbook));
    const { assumptions, participants, costs, effects } = tables;
    const appraisal = appraisalOf({ assumptions, participants, costs, effects });
    expect(Object.fromEntries(shown)).toEqual(expected(appraisal));
  });

  it("follow an edit of any table", async () => {
    await addAppraisal(open("jobbprojekt"));
    const before = await results();
    const edits = [
      ["Antaganden", "andel som lyckas", 0.6],
      ["Deltagare", 2027, 80],
      ["Kostnader", "K1", 45_000],
      ["Effekter", "E1", 400_000],
    ] as const;
    let last = before;
    for (const [table, key, value] of edits) {
      await edit(table, key, value);
      const now = await results();
      expect(now.get("SUMMARY")).not.toEqual(last.get("SUMMARY"));
      last = now;
    }
  });
});

const editedColumn = { Antaganden: 1, Deltagare: 1, Kostnader: 5, Effekter: 5 } as const;

async function edit(name: keyof typeof editedColumn, key: unknown, value: number): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("values");
    await context.sync();
    const row = (body.values as unknown[][]).findIndex(([first]) => first === key);
    body.getCell(row, editedColumn[name]).values = [[value]];
    await context.sync();
  });
}
