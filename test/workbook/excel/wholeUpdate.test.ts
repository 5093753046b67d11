import { examples } from "../../../src/core/examples";
import { updateOf } from "../../../src/taskpane/guide/insert/updateOf";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { changedTables } from "../../taskpane/support/changedTables";
import { stateOf } from "../../taskpane/support/renderGuide";
import { appraisalOf, valueOf, watchNothing } from "../support/appraisalInExcel";
import { beforeRequests, lastActionOf } from "../support/requests";
import { workbookContents } from "../support/workbookContents";

jest.setTimeout(120_000);

let excel: SimulatedExcel;
const { tables } = examples.find(({ id }) => id === "arbete-med-stod")!.cases[0];
const calculation = { names: appraisalNames("sv"), language: "sv" as const };
const plan = appraisalSheets(appraisalOf(tables), calculation.names, "sv");

beforeAll(async () => {
  excel = await openExcel();
  // Manual, as the user's workbook may be: what is written and put back is the same, and nothing is calculated.
  excel.host.store.setManual(true);
  valueOf(await excelWorkbook.addSheets(plan, watchNothing));
});

afterAll(() => {
  excel.close();
});

/** Another name, which other sheets repeat, and another amount. */
async function wanted() {
  const current = valueOf(await readAppraisalTables(excelWorkbook, calculation.names.tables));
  const renamed = changedTables(tables, "assumptions", 1, "Värde", "Ett annat namn");
  const { draft } = stateOf(changedTables(renamed, "costs", 1, "Belopp", 12_345));
  const update = updateOf(current, draft, calculation);
  if (!update) throw new Error("The sheets cannot be updated cell by cell.");
  return update;
}

/** All but what is calculated from the cells. */
const contents = () => workbookContents(excel.host);

describe("updating a calculation of thirteen sheets in place", () => {
  it("leaves every sheet as it was wherever Excel fails, and writes all of it where it does not", async () => {
    const update = await wanted();
    expect(update.fixed.length).toBeGreaterThan(0);
    const before = contents();
    const run = () => excelWorkbook.updateCalculation(update);
    for (let fails = 1; fails <= 3; fails += 1) {
      const act = (number: number) => {
        if (number === fails) excel.host.api.failAt("request", 1);
      };
      expect((await beforeRequests(excel, "work", act, run)).ok).toBe(false);
      expect(contents()).toEqual(before);
    }
    // The third request writes; the first two only look.
    for (let [action, last] = [1, 1]; action <= last; action += 3) {
      const act = (number: number, json: string) => {
        if (number !== 3) return;
        last = lastActionOf(json);
        excel.host.api.failAt("action", Math.min(action, last));
      };
      expect((await beforeRequests(excel, "work", act, run)).ok).toBe(false);
      expect(contents()).toEqual(before);
    }
    valueOf(await run());
    expect((await wanted()).cells).toBe(0);
    expect(contents()).not.toEqual(before);
  });

  it("writes all of it where letting go of what was held fails", async () => {
    const update = updateOf(
      valueOf(await readAppraisalTables(excelWorkbook, calculation.names.tables)),
      stateOf(tables).draft,
      calculation,
    )!;
    const fail = () => {
      excel.host.api.failAt("request", 1);
    };
    const run = () => excelWorkbook.updateCalculation(update);
    valueOf(await beforeRequests(excel, "release", fail, run));
    excel.host.api.stopFailing();
    const now = valueOf(await readAppraisalTables(excelWorkbook, calculation.names.tables));
    expect(updateOf(now, stateOf(tables).draft, calculation)?.cells).toBe(0);
  });
});
