import { examples } from "../../../src/core/examples";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import {
  appraisalOf,
  emptyWorkbook,
  lightPlan,
  valueOf,
  watchNothing,
} from "../support/appraisalInExcel";
import { failingAt } from "../support/failingAt";
import { ownWorkbook } from "../support/ownWorkbook";
import { workbookContents } from "../support/workbookContents";

let excel: SimulatedExcel;
const uncertain = appraisalOf(examples.find(({ id }) => id === "arbete-med-stod")!.cases[0].tables);
const sheets = lightPlan(appraisalSheets(uncertain, appraisalNames("sv"), "sv"), "Risk", "Källor");
/** Tables, charts, links and conditional looks; with a name of its own, which outlives the sheet that it refers to. */
const plan: WorkbookPlan = {
  ...sheets,
  names: [{ name: "Kalkylens_titel", refersTo: `='${sheets.shown}'!$A$1` }],
};

beforeAll(async () => {
  excel = await openExcel();
});

beforeEach(ownWorkbook);

afterEach(async () => {
  excel.host.state.editing = false;
  excel.host.state.structureProtected = false;
  await emptyWorkbook();
});

afterAll(() => {
  excel.close();
});

const add = () => excelWorkbook.addSheets(plan, watchNothing);
const contents = () => workbookContents(excel.host);

describe("adding a calculation", () => {
  it.each([20, 60, 150, 400, 900, 1500])(
    "leaves the workbook as it was where Excel fails in the middle of a request, at action %i",
    async (action) => {
      const before = contents();
      const { value, failed } = await failingAt(excel, "action", action, add);
      expect(failed).toBe(true);
      expect(value.ok).toBe(false);
      expect(contents()).toEqual(before);
    },
  );

  it("leaves the workbook as it was where cleaning up fails at first", async () => {
    const before = contents();
    const receive = excel.host.receive.bind(excel.host);
    let deletions = 0;
    const spy = jest.spyOn(excel.host, "receive").mockImplementation((json) => {
      if (json.includes('"Name":"Delete"') && (deletions += 1) === 1)
        excel.host.api.failAt("request", 1);
      return receive(json);
    });
    const outcome = await excelWorkbook.addSheets({ ...plan, shown: "Finns inte" }, watchNothing);
    spy.mockRestore();
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "notFound" } });
    expect(deletions).toBe(2);
    expect(contents()).toEqual(before);
  });

  it.each([
    ["the user is typing in a cell", "editing", () => (excel.host.state.editing = true)],
    [
      "the workbook's structure is protected",
      "protectedWorkbook",
      () => (excel.host.state.structureProtected = true),
    ],
  ])("is refused with words where %s", async (_what, kind, make) => {
    const before = contents();
    make();
    expect(await add()).toMatchObject({ ok: false, problem: { kind } });
    expect(contents()).toEqual(before);
  });
});

describe("what somebody else does to the workbook meanwhile", () => {
  /** Runs a change when one of the plan's sheets is about to be written. */
  const addWith = (at: number, change: () => void) =>
    excelWorkbook.addSheets(plan, {
      ...watchNothing,
      progress: (_sheet, number) => {
        if (number === at) change();
      },
    });
  const idOf = (name: string) =>
    excel.host.store.sheets().find((sheet) => sheet.name === name)?.id ?? "";

  it("stays: a sheet that is added", async () => {
    valueOf(await addWith(3, () => excel.host.store.addSheet("Kollegans")));
    expect(contents().sheets).toContain("Kollegans");
  });

  it("stays where the calculation then fails: their sheet is not taken for one of ours", async () => {
    const outcome = await addWith(3, () => {
      excel.host.store.addSheet("Kollegans");
      excel.host.api.failAt("request", 2);
    });
    expect(outcome.ok).toBe(false);
    expect(contents().sheets).toEqual(["Blad1", "Mitt blad", "Kollegans"]);
  });

  it("makes no difference: a new sheet of ours that is renamed is filled, or taken away, all the same", async () => {
    const rename = () => {
      excel.host.store.renameSheet(idOf("Effekter utan pris"), "Annat");
    };
    const before = contents();
    const outcome = await addWith(4, () => {
      rename();
      excel.host.api.failAt("request", 2);
    });
    expect(outcome.ok).toBe(false);
    expect(contents()).toEqual(before);
  });

  it("ends the attempt: a new sheet of ours that is deleted", async () => {
    const outcome = await addWith(2, () => {
      excel.host.state.forgetSheet(idOf("Effekter"));
      excel.host.store.deleteSheet(idOf("Effekter"));
    });
    expect(outcome).toMatchObject({ ok: false });
    expect(contents().sheets).toEqual(["Blad1", "Mitt blad"]);
  });

  it("is not undone: a sheet that has got one of our names in the middle of the first requests", async () => {
    const receive = excel.host.receive.bind(excel.host);
    let batches = 0;
    const spy = jest.spyOn(excel.host, "receive").mockImplementation((json) => {
      batches += 1;
      if (batches === 3) excel.host.store.addSheet("Effekter");
      return receive(json);
    });
    const outcome = await add();
    spy.mockRestore();
    expect(outcome.ok).toBe(false);
    expect(contents().sheets).toEqual(["Blad1", "Mitt blad", "Effekter"]);
  });
});
