import catalogueJson from "../../../src/functions/catalogue.json";
import type { Catalogue, CatalogueEntry } from "../../../src/taskpane/services/catalogue";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { exampleSheet } from "../../../src/workbook/plan/example";
import type { SheetPlan } from "../../../src/workbook/plan/sheetPlan";
import { openExcel, type SimulatedExcel } from "../../support/excel";

const catalogue = catalogueJson as unknown as Catalogue;
type Example = CatalogueEntry["examples"][number];

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => {
  excel.close();
});

/** Where the plan put the formula of the example. */
function anchorOf(plan: SheetPlan, id: string): { row: number; column: number } {
  const found = plan.cells.find(({ content }) => String(content).startsWith(`=SOCINV.${id}(`));
  if (!found) throw new Error("no formula on the sheet");
  return found;
}

async function shown(
  name: string,
  plan: SheetPlan,
  entry: CatalogueEntry,
  rows: number,
  columns: number,
): Promise<unknown[][]> {
  const { row, column } = anchorOf(plan, entry.id);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

function expectedRows({ result }: Example): unknown[][] {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? (cell as { sv: string }).sv : cell)),
  );
}

const cases = catalogue.flatMap((entry) =>
  entry.examples.map((example) => [entry.id, example.title.en, entry, example] as const),
);

describe("a worked example on a sheet of its own", () => {
  it.each(cases)("SOCINV.%s: %s computes what it promises", async (_id, _title, entry, example) => {
    const plan = exampleSheet(entry, example, "sv");
    const added = await excelWorkbook.addSheet(plan);
    if (!added.ok) throw new Error(added.problem.text.en);
    await excel.idle();
    const expected = expectedRows(example);
    const actual = await shown(added.value, plan, entry, expected.length, expected[0]!.length);
    expected.forEach((row, down) => {
      row.forEach((value, across) => {
        const cell = actual[down]?.[across];
        if (typeof value !== "number") expect(cell).toBe(value);
        else
          expect(Math.abs(Number(cell) - value)).toBeLessThanOrEqual(
            example.tolerance ?? 1e-12 * Math.max(1, Math.abs(value)),
          );
      });
    });
  });
});
