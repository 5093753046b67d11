import { examples } from "../../../src/core/examples";
import type { PlannedSheet } from "../../../src/workbook/plan/workbookPlan";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { appraisalOf, emptyWorkbook, valueOf, watchNothing } from "../support/appraisalInExcel";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterEach(emptyWorkbook);

afterAll(() => {
  excel.close();
});

/** The cells of a sheet whose planned value is not what the sheet comes to. */
function differences({ name, cells }: PlannedSheet): readonly unknown[] {
  const { store } = excel.host;
  const sheet = store.sheets().find((entry) => entry.name === name)?.id ?? "";
  return cells.flatMap(({ row, column, content, value }) => {
    if (value === undefined) return [];
    const cell = store.read(sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0];
    const shown = cell?.value ?? "";
    const alike =
      typeof value === "number" && typeof shown === "number"
        ? Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(value))
        : value === shown;
    return alike ? [] : [{ name, row, column, content, planned: value, shown }];
  });
}

describe("the pages of a calculation", () => {
  it.each(examples.map(({ id, cases }) => [id, cases[0].tables] as const))(
    "come to what their plan says: %s",
    async (_id, tables) => {
      const plan = appraisalSheets(appraisalOf(tables), appraisalNames("sv"), "sv");
      valueOf(await excelWorkbook.addSheets(plan, watchNothing));
      await excel.idle();
      expect(plan.sheets.flatMap(differences)).toEqual([]);
    },
  );
});
