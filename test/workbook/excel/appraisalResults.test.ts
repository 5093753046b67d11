import { appraise, horizonColumns, keyFigure, verdict } from "../../../src/core/appraisal";
import { verdictSentence } from "../../../src/core/appraisal/sentences/verdictSentence";
import { examples } from "../../../src/core/examples";
import type { Appraisal } from "../../../src/core/model";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { boxOf, splitAddress } from "../../../src/workbook/plan/address";
import {
  appraisalNames,
  appraisalSheets,
  keyCells,
} from "../../../src/workbook/plan/appraisalSheets";
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
  const plan = appraisalSheets(appraisal, names, "sv");
  valueOf(await excelWorkbook.addSheets(plan, watchNothing));
  await excel.idle();
  return plan.sheets;
}

function valueAt(address: string): unknown {
  const { store } = excel.host;
  const { sheet, cells } = splitAddress(address);
  const id = store.sheets().find(({ name }) => name === sheet)?.id ?? "";
  return store.read(id, boxOf(cells)!)[0]?.[0]?.value;
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

/** The figures that the pane shows, from the tables as they stand in the workbook now. */
async function expectFiguresOfTables(): Promise<Appraisal> {
  const appraisal = appraisalOf(valueOf(await readAppraisalTables(excelWorkbook)));
  const calculation = appraise(appraisal);
  const cells = keyCells(appraisal, names, "sv");
  horizonColumns(appraisal).forEach(({ horizon }, column) => {
    for (const [perspective, place] of [
      ["kommun", 0],
      ["samhälle", 2],
    ] as const) {
      const figure = keyFigure(calculation, "nettonuvärde", perspective, horizon);
      expect(valueAt(cells.figure("netPresentValue", place, column))).toBeCloseTo(
        Number(figure),
        2,
      );
    }
  });
  expect(valueAt(cells.verdict)).toBe(verdictSentence(verdict(calculation)).sv);
  return appraisal;
}

describe("a calculation in the workbook", () => {
  it.each(["jobbprojekt", "arbete-med-stod"])(
    "comes to what its plan says, cell by cell: %s",
    async (id) => {
      const sheets = await add(open(id));
      expect(sheets.flatMap(differences)).toEqual([]);
    },
  );

  it("has the pane's figures to the öre, also after edits of every table by hand", async () => {
    await add(open("jobbprojekt"));
    const before = await expectFiguresOfTables();
    await edit("Antaganden", "andel som lyckas", 0.6);
    await edit("Deltagare", 2027, 80);
    await edit("Kostnader", "K1", 45_000);
    await edit("Effekter", "E1", 400_000);
    await excel.idle();
    const after = await expectFiguresOfTables();
    expect(after.successRate).toBe(0.6);
    expect(after).not.toEqual(before);
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
