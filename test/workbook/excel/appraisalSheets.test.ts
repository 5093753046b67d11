import { examples } from "../../../src/core/examples";
import { readAppraisal } from "../../../src/core/model";
import { appraisalTableNames } from "../../../src/workbook/appraisal/appraisalTableNames";
import { readAppraisalTables } from "../../../src/workbook/appraisal/readAppraisalTables";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import {
  addAppraisal,
  addTables,
  appraisalOf,
  emptyWorkbook,
  lightPlan,
  valueOf,
  watchNothing,
} from "../support/appraisalInExcel";

/** A whole calculation takes some seconds to calculate. */
jest.setTimeout(120_000);

let excel: SimulatedExcel;
const jobs = appraisalOf(examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables);
const plan = appraisalSheets(jobs, appraisalNames("sv"), "sv");

// One workbook for all tests: Univer keeps parsed formulas across workbooks of one process.
beforeAll(async () => {
  excel = await openExcel();
});

afterEach(emptyWorkbook);

afterAll(() => {
  excel.close();
});

/** Everything that a failed attempt must leave alone. */
async function workbook(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, tables, settings } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name");
    tables.load("items/name");
    settings.load("items/key");
    active.load("name");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name }) => [id, name]),
      tables: tables.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
      active: active.name,
    };
  });
}

async function read<Value>(look: (context: Excel.RequestContext) => Promise<Value>) {
  return Excel.run(look);
}

const broken = (change: Partial<WorkbookPlan["sheets"][number]>): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet, at) => (at === 3 ? { ...sheet, ...change } : sheet)),
});

describe("the sheets of an appraisal", () => {
  it("come in fewer than forty requests", async () => {
    const receive = jest.spyOn(excel.host, "receive");
    valueOf(await excelWorkbook.addSheets(plan, watchNothing));
    expect(receive.mock.calls.length).toBeLessThan(40);
    receive.mockRestore();
  });

  it("are five tables and what follows from them, with the page to decide by in front", async () => {
    await addAppraisal(jobs);
    expect(await workbook()).toMatchObject({
      tables: ["Antaganden", "Deltagare", "Kostnader", "Effekter", "Effekter_utan_pris"],
      active: "Beslutsunderlag",
    });
  });

  it("tell how far they have come", async () => {
    const told: string[] = [];
    const progress = (sheet: string, number: number) => told.push(`${String(number)} ${sheet}`);
    await excelWorkbook.addSheets(plan, { ...watchNothing, progress });
    expect(told).toEqual(
      [
        "Beslutsunderlag",
        "Antaganden",
        "Deltagare",
        "Kostnader",
        "Effekter",
        "Effekter utan pris",
        "Kassaflöde",
        "Resultat",
        "Budgetpåverkan",
        "Känslighet",
        "Risk",
        "Källor",
        "Beräkning",
      ].map((name, at) => `${String(at + 1)} ${name}`),
    );
  });

  it("have inputs that look like inputs, stay open under protection, and refuse what cannot be", async () => {
    await addTables(jobs);
    const cell = await read(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Effekter");
      const deadweight = sheet.getRange("K5");
      const header = sheet.getRange("K4");
      deadweight.load("numberFormat,values");
      header.load("values");
      deadweight.format.fill.load("color");
      deadweight.format.font.load("color,name");
      deadweight.format.protection.load("locked");
      deadweight.dataValidation.load("rule,errorAlert,prompt");
      await context.sync();
      return {
        header: header.values,
        value: deadweight.values,
        format: deadweight.numberFormat,
        fill: deadweight.format.fill.color,
        font: [deadweight.format.font.name, deadweight.format.font.color],
        locked: deadweight.format.protection.locked,
        rule: deadweight.dataValidation.rule,
        alert: deadweight.dataValidation.errorAlert.message,
        prompt: deadweight.dataValidation.prompt.message,
      };
    });
    expect(cell).toEqual({
      header: [["Dödvikt"]],
      value: [[0.2]],
      format: [['0.0\\ %;"−"0.0\\ %;0.0\\ %']],
      fill: "#FFF6DB",
      font: ["Calibri", "#0B3D91"],
      locked: false,
      rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
      alert: "Andelen ska vara mellan 0 och 100 %. Skriv till exempel 26 % eller 0,26.",
      prompt: "Andel som hade klarat sig även utan insatsen.",
    });
  });

  it("are a second appraisal beside the first, whose formulas stay with their own tables", async () => {
    for (const number of [1, 2]) {
      const whole = appraisalSheets(jobs, appraisalNames("sv", number), "sv");
      const risk = appraisalNames("sv", number).sheets.risk;
      valueOf(await excelWorkbook.addSheets(lightPlan(whole, risk), watchNothing));
    }
    const formula = await read(async (context) => {
      const anchor = context.workbook.worksheets.getItem("Risk 2").getRange("A8");
      anchor.load("formulas");
      await context.sync();
      return String((anchor.formulas as unknown[][])[0]?.[0]);
    });
    expect(formula).toBe(
      "=SOCINV.MONTECARLO(Antaganden2[#All],Deltagare2[#All],Kostnader2[#All],Effekter2[#All],$B$4,$B$5)",
    );
  });
});

describe("the results", () => {
  it("show the effects without a price as they stand in their table, changes included", async () => {
    await addAppraisal(jobs);
    const shown = () =>
      read(async (context) => {
        const used = context.workbook.worksheets.getItem("Resultat").getUsedRange();
        used.load("values");
        await context.sync();
        const rows = used.values as unknown[][];
        const at = rows.findIndex(([first]) => first === "Effekter utan pris");
        return rows.slice(at + 1, at + 3).map((row) => row.slice(0, 4));
      });
    const header = ["Effekt", "För vem", "Riktning och storlek", "Evidens"];
    expect(await shown()).toEqual([
      header,
      ["Egen försörjning och självkänsla", "Individ/hushåll", "++", "Utan pris"],
    ]);
    await read(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Effekter utan pris");
      sheet.getRange("A5").values = [["Egen försörjning"]];
      await context.sync();
    });
    expect((await shown())[1]?.[0]).toBe("Egen försörjning");
  });
});

describe("a workbook that the sheets cannot be added to", () => {
  it("is left as it was where a sheet in the middle fails", async () => {
    const before = await workbook();
    const table = { ...plan.sheets[3]!.table!, name: "1 är inget namn" };
    const outcome = await excelWorkbook.addSheets(broken({ table }), watchNothing);
    expect(outcome.ok).toBe(false);
    expect(await workbook()).toEqual(before);
  });

  it("is left as it was where the user cancels", async () => {
    const before = await workbook();
    let written = 0;
    const outcome = await excelWorkbook.addSheets(plan, {
      progress: () => (written += 1),
      isCancelled: () => written === 3,
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
    expect(await workbook()).toEqual(before);
  });

  it.each([
    ["a sheet", "Effekter utan pris"],
    ["a sheet in other letters", "ANTAGANDEN"],
  ])("is not written over: %s", async (_what, name) => {
    await read(async (context) => {
      context.workbook.worksheets.add(name).getRange("A1").values = [["mitt eget"]];
      await context.sync();
    });
    const before = await workbook();
    const outcome = await excelWorkbook.addSheets(plan, watchNothing);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "namesTaken" } });
    expect(await workbook()).toEqual(before);
  });

  it("is not written over where a table or a name is called the same", async () => {
    await read(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [["Rubrik"], [1]];
      sheet.tables.add("A1:A2", true).name = "Kostnader";
      await context.sync();
    });
    const outcome = await excelWorkbook.addSheets(plan, watchNothing);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "namesTaken" } });
  });
});

describe("reading an appraisal back", () => {
  it("finds both of two calculations, the first one first", async () => {
    for (const number of [2, 1])
      valueOf(
        await excelWorkbook.addSheets(
          lightPlan(appraisalSheets(jobs, appraisalNames("sv", number), "sv")),
          watchNothing,
        ),
      );
    const inUse = valueOf(await excelWorkbook.namesInUse());
    const found = appraisalTableNames(inUse.tables);
    expect(found.map(({ costs }) => costs)).toEqual(["Kostnader", "Kostnader2"]);
    const second = valueOf(await readAppraisalTables(excelWorkbook, found[1]));
    expect(appraisalOf(second).costs).toHaveLength(jobs.costs.length);
  });

  it("takes no notice of hidden and protected sheets", async () => {
    await addTables(jobs);
    await read(async (context) => {
      for (const name of ["Effekter", "Kostnader"]) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.visibility = "Hidden";
        sheet.protection.protect();
      }
      await context.sync();
    });
    const tables = valueOf(await readAppraisalTables(excelWorkbook));
    expect(appraisalOf(tables).effects).toHaveLength(jobs.effects.length);
  });

  it("brings a cell that cannot be understood as it stands, for the problem to name it", async () => {
    await addTables(jobs);
    await read(async (context) => {
      const costs = context.workbook.tables.getItem("Kostnader").getDataBodyRange();
      costs.getCell(0, 5).values = [["tolv"]];
      await context.sync();
    });
    const tables = valueOf(await readAppraisalTables(excelWorkbook));
    const { problems } = readAppraisal(tables);
    expect(problems[0]).toMatchObject({ table: "costs", row: 2, column: { sv: "Belopp" } });
  });

  it("brings what was changed and added by hand", async () => {
    await addTables(jobs);
    await read(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("Kostnader").getDataBodyRange().getCell(0, 5).values = [[95_000]];
      tables.getItem("Deltagare").rows.add(undefined, [[2028, 12, 0.5, "", ""]]);
      await context.sync();
    });
    const tables = valueOf(await readAppraisalTables(excelWorkbook));
    expect(tables.costs[1]?.slice(0, 6)).toEqual([
      "K1",
      "Handledning och arbetsträning",
      "Arbetsmarknadsnämnden",
      null,
      "per deltagare",
      95_000,
    ]);
    expect(appraisalOf(tables).cohorts.map(({ number }) => number)).toEqual([40, 12]);
  });

  it("says which tables are missing", async () => {
    await addTables(jobs);
    await read(async (context) => {
      context.workbook.tables.getItem("Effekter").delete();
      await context.sync();
    });
    const outcome = await readAppraisalTables(excelWorkbook);
    expect(outcome.ok ? "" : outcome.problem.text.sv).toBe(
      "Arbetsboken har ingen hel kalkyl. Det som saknas: Effekter.",
    );
  });

  it("refuses what a newer program wrote", async () => {
    const newer = { ...lightPlan(plan), formatVersion: 2 };
    valueOf(await excelWorkbook.addSheets(newer, watchNothing));
    const outcome = await readAppraisalTables(excelWorkbook);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "newerFormat" } });
  });

  it("does without the table of effects without a price", async () => {
    await addTables(jobs);
    await read(async (context) => {
      context.workbook.worksheets.getItem("Effekter utan pris").delete();
      await context.sync();
    });
    const tables = valueOf(await readAppraisalTables(excelWorkbook));
    expect(tables.notMonetised).toBeUndefined();
  });
});
