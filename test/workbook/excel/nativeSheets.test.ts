import { examples } from "../../../src/core/examples";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import { inEdition, type Edition } from "../../../src/workbook/plan/edition";
import type { PlannedSheet, WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { appraisalOf, emptyWorkbook, valueOf, watchNothing } from "../support/appraisalInExcel";
import { differencesFromCore, type Shown } from "../support/nativeFigures";

const names = appraisalNames("sv");
const figureSheets = ["results", "cashFlow", "budget", "calculation"] as const;
const figureNames = figureSheets.map((key) => names.sheets[key]);

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterEach(emptyWorkbook);
afterAll(() => {
  excel.close();
});

const open = (id: string) => appraisalOf(examples.find((one) => one.id === id)!.cases[0].tables);

/** The tables, what follows them, and the sheet that Beräkning reads its two-way values from; other pages have tests of their own. */
function figuresOf(plan: WorkbookPlan): WorkbookPlan {
  const kept = [...figureNames, names.sheets.sensitivity];
  const sheets = plan.sheets
    .filter(({ name, table }) => table !== undefined || kept.includes(name))
    .map((sheet): PlannedSheet => ({ ...sheet, charts: [] }));
  return { ...plan, sheets, names: [], shown: names.sheets.results };
}

async function add(id: string, edition: Edition): Promise<WorkbookPlan> {
  const plan = inEdition(figuresOf(appraisalSheets(open(id), names, "sv")), edition);
  valueOf(await excelWorkbook.addSheets(plan, watchNothing));
  await excel.idle();
  return plan;
}

/** What the sheets show now. */
async function shownNow(): Promise<Shown> {
  const read = await Excel.run(async (context) => {
    const ranges = figureNames.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange();
      range.load("values");
      return [name, range] as const;
    });
    await context.sync();
    return new Map(ranges.map(([name, { values }]) => [name, values as unknown[][]]));
  });
  return (sheet, row, column) => read.get(sheet)?.[row]?.[column];
}

function unlike(plan: WorkbookPlan, shown: Shown): readonly string[] {
  return plan.sheets
    .filter(({ name }) => figureNames.includes(name))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => {
        if (value === undefined || isSame(shown(name, row, column), value)) return [];
        return [
          `${name} ${String(row)}, ${String(column)}: ${String(shown(name, row, column))}, not ${String(value)}`,
        ];
      }),
    );
}

function isSame(actual: unknown, expected: number | string | boolean): boolean {
  if (typeof expected !== "number") return (actual ?? "") === expected;
  return (
    typeof actual === "number" &&
    Math.abs(actual - expected) <= Math.max(0.005, 1e-9 * Math.abs(expected))
  );
}

async function write(
  table: string,
  row: (cells: unknown[][]) => number,
  column: number,
  value: unknown,
): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load("values");
    await context.sync();
    body.getCell(row(body.values as unknown[][]), column).values = [[value]];
    await context.sync();
  });
  await excel.idle();
}

const keyed =
  (key: string) =>
  (cells: unknown[][]): number =>
    cells.findIndex(([first]) => first === key);

/** The figures of the sheets against the core's, computed from the tables as they stand. */
async function differencesNow(plan: ReturnType<typeof open>): Promise<readonly string[]> {
  const tables = valueOf(await readAppraisalTables(excelWorkbook));
  return differencesFromCore(appraisalOf(tables), plan, names, "sv", await shownNow());
}

describe("the native formulas in a spreadsheet", () => {
  it.each(["plain", "addIn"] as const)(
    "come to the values that the plan gives them: %s",
    async (edition) => {
      const plan = await add("cool-kids-ikast-brande", edition);
      expect(unlike(plan, await shownNow())).toEqual([]);
    },
    180_000,
  );

  it("follow every edit of the tables, and are the core's figures again", async () => {
    await add("jobbprojekt", "plain");
    const appraisal = open("jobbprojekt");
    expect(await differencesNow(appraisal)).toEqual([]);
    await write("Antaganden", keyed("andel som lyckas"), 1, 0.55);
    await write("Deltagare", () => 0, 1, 83);
    await write("Kostnader", keyed("K1"), 5, 45_000);
    await write("Effekter", keyed("E1"), 5, 400_000);
    expect(await differencesNow(appraisal)).toEqual([]);
    await addRow("Deltagare", [appraisal.startYear + 1, 12, 0.4]);
    expect(await differencesNow(appraisal)).toEqual([]);
  }, 300_000);
});

/** As a user does: one row more, its other cells blank. */
async function addRow(name: string, cells: readonly (string | number)[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    header.load("values");
    await context.sync();
    const width = (header.values[0] ?? []).length;
    table.rows.add(undefined, [[...cells, ...Array<string>(width - cells.length).fill("")]]);
    await context.sync();
  });
  await excel.idle();
}
