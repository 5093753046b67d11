import { examples } from "../../../src/core/examples";
import type { Appraisal } from "../../../src/core/model";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import { inEdition } from "../../../src/workbook/plan/edition";
import type { PlannedSheet } from "../../../src/workbook/plan/workbookPlan";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { appraisalOf, emptyWorkbook, valueOf, watchNothing } from "../support/appraisalInExcel";

/** A whole calculation takes some seconds to calculate, each time. */
jest.setTimeout(240_000);

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterEach(emptyWorkbook);

afterAll(() => {
  excel.close();
});

const names = appraisalNames("sv");
const open = (id: string): Appraisal =>
  appraisalOf(examples.find((one) => one.id === id)!.cases[0].tables);

async function add(appraisal: Appraisal): Promise<readonly PlannedSheet[]> {
  const plan = inEdition(appraisalSheets(appraisal, names, "sv"), "addIn");
  valueOf(await excelWorkbook.addSheets(plan, watchNothing));
  await excel.idle();
  return plan.sheets;
}

/** The cells of a sheet whose planned value is not what the sheet comes to. */
function differences({ name, cells }: PlannedSheet): readonly unknown[] {
  const { store } = excel.host;
  const sheet = store.sheets().find((entry) => entry.name === name)?.id ?? "";
  return cells.flatMap(({ row, column, content, value }) => {
    // What the add-in has as a plain text the other edition may say otherwise.
    const isCalculated = content === "" || String(content).startsWith("=");
    if (value === undefined || !isCalculated) return [];
    const box = { top: row, left: column, bottom: row, right: column };
    const found = store.read(sheet, box)[0]?.[0]?.value ?? "";
    const shown = typeof found === "object" ? found.code : found;
    return isAlike(value, shown) ? [] : [{ name, row, column, content, planned: value, shown }];
  });
}

/** Money to the öre; ratios to a billionth; texts by their words. */
function isAlike(planned: unknown, shown: unknown): boolean {
  if (typeof planned !== "number" || typeof shown !== "number")
    return words(planned) === words(shown);
  return Math.abs(planned - shown) <= Math.max(0.005, 1e-9 * Math.abs(planned));
}

/** Spaces that do not break are spaces all the same. */
function words(value: unknown): string {
  return String(value).replaceAll("\u00a0", " ");
}

describe("a calculation in the workbook", () => {
  it.each(["arbete-med-stod"])("comes to what its plan says, cell by cell: %s", async (id) => {
    const sheets = await add(open(id));
    expect(sheets.flatMap(differences)).toEqual([]);
  });

  it("is drawn by charts that have numbers, and named as its sheets are ordered", async () => {
    const sheets = await add(open("arbete-med-stod"));
    const { store, state } = excel.host;
    expect(store.sheets().map(({ name }) => name)).toEqual([
      "Blad1",
      ...sheets.map(({ name }) => name),
    ]);
    expect(state.charts.map(({ name }) => name)).toEqual([
      "När är pengarna tillbaka?",
      "Vem tjänar och vem betalar?",
      "Vad betyder mest?",
      "Fördelning",
      "Andel av spridningen",
    ]);
    expect(state.charts.flatMap(({ series }) => series).filter(isEmpty)).toEqual([]);
  });
});

/** A series has numbers to draw once everything is calculated. */
function isEmpty({ values }: Series): boolean {
  const cells = values ? excel.host.store.read(values.sheet, values.box).flat() : [];
  return !cells.some(({ value }) => typeof value === "number");
}

type Series = SimulatedExcel["host"]["state"]["charts"][number]["series"][number];
