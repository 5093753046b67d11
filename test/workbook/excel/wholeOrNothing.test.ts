import { examples } from "../../../src/core/examples";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { appraisalOf, watchNothing } from "../support/appraisalInExcel";
import { failingAt } from "../support/failingAt";
import { ownWorkbook } from "../support/ownWorkbook";
import { actionOf, beforeRequests } from "../support/requests";
import { workbookContents } from "../support/workbookContents";

/** Every point where Excel may fail, on all sheets of a calculation: some sixty insertions, a second each. */
jest.setTimeout(120_000);

let excel: SimulatedExcel;
const uncertain = appraisalOf(examples.find(({ id }) => id === "arbete-med-stod")!.cases[0].tables);
const sheets = appraisalSheets(uncertain, appraisalNames("sv"), "sv");
/** With a name of its own, which outlives the sheet that it refers to. */
const plan: WorkbookPlan = {
  ...sheets,
  names: [{ name: "Kalkylens_titel", refersTo: `='${sheets.shown}'!$A$1` }],
};

// Opening Excel anew takes less time than taking thirteen sheets out of it.
beforeEach(async () => {
  excel = await openExcel();
  await ownWorkbook();
});

afterEach(() => {
  excel.close();
});

const add = () => excelWorkbook.addSheets(plan, watchNothing);
const contents = () => workbookContents(excel.host);
const fail = () => {
  excel.host.api.failAt("request", 1);
};

describe("adding thirteen sheets", () => {
  it("leaves the workbook as it was, whichever request fails", async () => {
    const before = contents();
    expect(plan.sheets).toHaveLength(13);
    let stopped = 0;
    for (let fails = 1; ; fails += 1) {
      const act = (number: number) => {
        if (number === fails) fail();
      };
      if ((await beforeRequests(excel, "work", act, add)).ok) break;
      stopped += 1;
      expect(contents()).toEqual(before);
    }
    // Two to look around, two for the sheets, one for each sheet, one for what comes last.
    expect(stopped).toBe(plan.sheets.length + 5);
  });

  it("adds all of it where letting go of what was held fails, every time", async () => {
    const before = contents();
    expect((await beforeRequests(excel, "release", fail, add)).ok).toBe(true);
    const added = [...before.sheets, ...plan.sheets.map(({ name }) => name)];
    expect(contents()).toMatchObject({ sheets: added, active: plan.shown });
  });

  it.each([150, 900, 2200])(
    "leaves the workbook as it was where Excel fails in the middle of a request, at action %i",
    async (action) => {
      const before = contents();
      const added = await failingAt(excel, "action", action, add);
      expect(added).toMatchObject({ failed: true, value: { ok: false } });
      expect(contents()).toEqual(before);
    },
  );

  it("leaves the workbook as it was wherever the user cancels", async () => {
    const before = contents();
    for (let at = 0; at <= plan.sheets.length; at += 1) {
      let written = 0;
      const outcome = await excelWorkbook.addSheets(plan, {
        progress: () => (written += 1),
        isCancelled: () => written === at,
      });
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
      expect(contents()).toEqual(before);
    }
  });
});

describe("taking thirteen half-made sheets away", () => {
  const last = plan.sheets.length + 5;
  /** All sheets are filled; the request that comes last fails, and some that follow. */
  const failingFrom = (alsoFails: (json: string, number: number) => boolean) =>
    beforeRequests(
      excel,
      "work",
      (number, json) => {
        if (number === last || (number > last && alsoFails(json, number - last))) fail();
      },
      add,
    );

  it("leaves the workbook as it was, whichever request of it fails", async () => {
    const before = contents();
    for (const failing of [1, 2]) {
      let seen = 0;
      const outcome = await failingFrom((_json, number) => (seen = number) === failing);
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "unexpected" } });
      expect(contents()).toEqual(before);
      // Looking and removing, and once more what had to be tried again.
      expect(seen).toBe(failing + 2);
    }
  });

  it("leaves the workbook as it was, whichever sheet cannot be removed at first", async () => {
    const before = contents();
    for (let deletion = 1; deletion <= plan.sheets.length; deletion += 4) {
      let isOrdered = false;
      const outcome = await failingFrom((json) => {
        if (!isOrdered && json.includes('"Name":"Delete"')) {
          isOrdered = true;
          excel.host.api.failAt("action", actionOf(json, "Delete", deletion));
        }
        return false;
      });
      expect(excel.host.api.stopFailing()).toBe(false);
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "unexpected" } });
      expect(contents()).toEqual(before);
    }
  });

  it("names the sheets that are left where Excel fails again and again", async () => {
    const outcome = await failingFrom((json) => json.includes('"Name":"Delete"'));
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "sheetsLeft" } });
    const words = outcome.ok ? "" : outcome.problem.text.sv;
    for (const { name } of plan.sheets) expect(words).toContain(name);
  });
});
