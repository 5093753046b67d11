import { examples } from "../../../src/core/examples";
import { readAppraisal } from "../../../src/core/model";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import type { AddedSheets } from "../../../src/workbook/plan/workbookPlan";
import { openExcel, type ExcelOptions, type SimulatedExcel } from "../../support/excel";
import { changedTables } from "../../taskpane/support/changedTables";
import {
  addAppraisal,
  addTables,
  appraisalOf,
  lightPlan,
  valueOf,
  watchNothing,
} from "../support/appraisalInExcel";
import { beforeRequests } from "../support/requests";

jest.setTimeout(120_000);

let excel: SimulatedExcel;
const { tables } = examples.find(({ id }) => id === "jobbprojekt")!.cases[0];
const jobs = appraisalOf(tables);

const open = async (options: ExcelOptions = {}): Promise<void> => {
  excel = await openExcel(options);
};

afterEach(() => {
  excel.close();
});

/** What a sheet shows. */
async function shown(name: string): Promise<unknown[][]> {
  await excel.idle();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

describe("a blank cell", () => {
  it("gives the same figures where it reaches the functions as null as where it does as 0", async () => {
    const results: unknown[] = [];
    for (const platform of ["PC", "OfficeOnline"] as const) {
      await open({ platform });
      await addAppraisal(jobs);
      results.push(await shown("Resultat"));
      expect(readAppraisal(valueOf(await readAppraisalTables(excelWorkbook))).problems).toEqual(
        readAppraisal(tables).problems,
      );
      if (platform === "PC") excel.close();
    }
    expect(results[1]).toEqual(results[0]);
  });
});

describe("an older Excel", () => {
  it("takes the sheets without what its requirement sets lack", async () => {
    await open({ sets: "ExcelApi:1.9" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    await addTables(jobs);
    const read = valueOf(await readAppraisalTables(excelWorkbook));
    expect(appraisalOf(read).effects).toHaveLength(jobs.effects.length);
  });
});

describe("texts that fill more than the 5 MB of a request", () => {
  it("go in, in requests that each are smaller", async () => {
    await open();
    const long = "å".repeat(10_000);
    const cells = Array.from({ length: 700 }, (_, row) => ({
      row,
      column: 0,
      content: long,
      role: "label" as const,
    }));
    const [first] = lightPlan(appraisalSheets(jobs, appraisalNames("sv"), "sv"), "Källor").sheets;
    const sheet = { ...first!, name: "Långt", cells, validations: [], columnWidths: [10] };
    delete (sheet as { table?: unknown }).table;
    const plan: AddedSheets = { sheets: [sheet], shown: "Långt" };
    const sizes: number[] = [];
    const note = (_number: number, json: string) => sizes.push(json.length);
    valueOf(
      await beforeRequests(excel, "work", note, () => excelWorkbook.addSheets(plan, watchNothing)),
    );
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5 * 1024 * 1024);
    // Read behind Excel's back: its answer would be too large as well.
    const { store } = excel.host;
    const id = store.sheets().find(({ name }) => name === "Långt")?.id ?? "";
    const held = store.read(id, store.used(id)!).map(([cell]) => cell?.value);
    expect(held).toHaveLength(cells.length);
    expect(held.every((value) => value === long)).toBe(true);
  });
});

describe("reading a calculation back", () => {
  it("is refused with words while the user types in a cell", async () => {
    await open();
    await addTables(jobs);
    excel.host.state.editing = true;
    const outcome = await readAppraisalTables(excelWorkbook);
    excel.host.state.editing = false;
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "editing" } });
  });

  it("says what is missing where a co-author deletes a table in the middle of it", async () => {
    await open();
    await addTables(jobs);
    const act = (number: number) => {
      const table = excel.host.state.tables.find(({ name }) => name === "Effekter");
      if (number === 2 && table) excel.host.state.forgetTable(table);
    };
    const outcome = await beforeRequests(excel, "work", act, () =>
      readAppraisalTables(excelWorkbook),
    );
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "noAppraisal" } });
    expect(outcome.ok ? "" : outcome.problem.text.sv).toContain("Effekter");
  });

  it("fails with words at whichever request Excel fails, and changes nothing", async () => {
    await open();
    await addTables(jobs);
    for (const fails of [1, 2, 3]) {
      const act = (number: number) => {
        if (number === fails) excel.host.api.failAt("request", 1);
      };
      const outcome = await beforeRequests(excel, "work", act, () =>
        readAppraisalTables(excelWorkbook),
      );
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "unexpected" } });
    }
    expect(appraisalOf(valueOf(await readAppraisalTables(excelWorkbook)))).toEqual(jobs);
  });
});

describe("a text of the user's", () => {
  it.each([
    ["signs that no sheet's name may have", "[Läs]: a/b\\c? *nu*"],
    ["emoji", "Läsinsatser 🎓👩‍🏫"],
    ["10,000 characters", "Läs&skriv".repeat(1_112).slice(0, 10_000)],
    ["what looks like a formula", "=1+1"],
    ["what looks like a number or a date", "2027-01-01"],
    ["an apostrophe first", "'citat'"],
  ])("goes into the sheets and comes back letter by letter: %s", async (_what, text) => {
    await open();
    const named = changedTables(tables, "assumptions", 1, "Värde", text);
    const costs = changedTables(named, "costs", 1, "Post", text);
    await addTables(appraisalOf(costs));
    const read = appraisalOf(valueOf(await readAppraisalTables(excelWorkbook)));
    expect(read.name === text && read.costs[0]?.item === text).toBe(true);
  });
});
