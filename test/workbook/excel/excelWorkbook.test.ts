import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Insertion, Outcome } from "../../../src/workbook/port";
import type { SheetPlan } from "../../../src/workbook/plan/sheetPlan";
import { openExcel, sleep, type SimulatedExcel } from "../../support/excel";

let excel: SimulatedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

function problemOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? "none" : outcome.problem.kind;
}

/** Acts on the first sheet as another add-in, or the user, would. */
async function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await excel.idle();
}

async function sheetName(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

async function contents(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

const flows = [[-580_000], ...Array.from({ length: 8 }, () => [250_000])];

async function insertion(changed: Partial<Insertion> = {}): Promise<Insertion> {
  return {
    cell: `${await sheetName()}!D4`,
    formula: "=SOCINV.NPV(3.5%,B2:B10)",
    numberFormats: [["0.00"]],
    overwrite: false,
    ...changed,
  };
}

describe("the active cell", () => {
  it("is read with its address, formula and what it shows", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C3").formulas = [["=SOCINV.NPV(3.5,B2:B10)"]];
      sheet.getRange("C3").select();
    });
    expect(valueOf(await excelWorkbook.activeCell())).toEqual({
      cell: `${await sheetName()}!C3`,
      formula: "=SOCINV.NPV(3.5,B2:B10)",
      value: "#VALUE!",
    });
  });
});

describe("the selection", () => {
  it("is an address with its sheet, and the cell one types in", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B10").select();
    });
    const name = await sheetName();
    expect(valueOf(await excelWorkbook.selection())).toEqual({
      address: `${name}!B2:B10`,
      activeCell: `${name}!B2`,
    });
  });

  it("of several areas is told from no selection of cells", async () => {
    const { store } = excel.host;
    store.select(store.activeSheet(), [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 4, left: 0, bottom: 5, right: 0 },
    ]);
    expect(problemOf(await excelWorkbook.selection())).toBe("multipleAreas");
  });

  it("on a chart sheet is none", async () => {
    excel.host.state.chartSheetActive = true;
    expect(problemOf(await excelWorkbook.selection())).toBe("noCells");
  });

  it("is followed, once it has come to rest, until one stops", async () => {
    let changes = 0;
    const stop = excelWorkbook.onSelectionChange(() => {
      changes += 1;
    });
    await sleep(100);
    await onSheet((sheet) => {
      sheet.getRange("C3").select();
    });
    await sleep(400);
    expect(changes).toBe(1);
    stop();
    await onSheet((sheet) => {
      sheet.getRange("C4").select();
    });
    await sleep(400);
    expect(changes).toBe(1);
  });
});

describe("reading values", () => {
  beforeEach(async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B10").values = flows;
    });
  });

  it("of an address, with and without its sheet", async () => {
    expect(valueOf(await excelWorkbook.read("B2:B10"))).toEqual(flows);
    expect(valueOf(await excelWorkbook.read(`${await sheetName()}!B2:B3`))).toEqual(
      flows.slice(0, 2),
    );
  });

  it("of a defined name and of a table's column", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("Belopp", sheet.getRange("B2:B4"));
      sheet.getRange("F1:G3").values = [
        ["Effekt", "Summa"],
        ["A", 1],
        ["B", 2],
      ];
      sheet.tables.add("F1:G3", true).name = "Effekter";
      await context.sync();
    });
    expect(valueOf(await excelWorkbook.read("Belopp"))).toEqual(flows.slice(0, 3));
    expect(valueOf(await excelWorkbook.read("Effekter[Summa]"))).toEqual([[1], [2]]);
    expect(valueOf(await excelWorkbook.read("Effekter[#All]"))).toHaveLength(3);
  });

  it.each(["Finns_inte", "Blad99!A1", "Effekter[Saknas]"])(
    "says that %s is not there",
    async (address) => {
      expect(problemOf(await excelWorkbook.read(address))).toBe("notFound");
    },
  );

  it("refuses a whole column before asking for its million cells", async () => {
    expect(problemOf(await excelWorkbook.read("B:B"))).toBe("tooLarge");
  });
});

describe("inserting a formula", () => {
  it("writes it once, with its number format, and Excel computes it", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B10").values = flows;
    });
    const outcome = await excelWorkbook.insertFormula(await insertion());
    expect(valueOf(outcome).kind).toBe("inserted");
    await excel.idle();
    // method.md section 8, printed.
    const [[value] = []] = valueOf(await excelWorkbook.read("D4"));
    expect(value).toBeCloseTo(1_138_488.88, 2);
  });

  it("never overwrites a cell unasked", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D4").values = [["Viktigt"]];
    });
    const asked = await excelWorkbook.insertFormula(await insertion());
    expect(valueOf(asked)).toMatchObject({ kind: "occupied", content: "Viktigt" });
    expect(await contents("D4")).toEqual([["Viktigt"]]);
    const replaced = await excelWorkbook.insertFormula(await insertion({ overwrite: true }));
    expect(valueOf(replaced).kind).toBe("inserted");
    expect(await contents("D4")).toEqual([["=SOCINV.NPV(3.5%,B2:B10)"]]);
  });

  it("names the cell that a spilled result would hit", async () => {
    await onSheet((sheet) => {
      sheet.getRange("E5").values = [[7]];
    });
    const outcome = await excelWorkbook.insertFormula(
      await insertion({ numberFormats: Array<string[]>(3).fill(["0.00", "0.00"]) }),
    );
    expect(problemOf(outcome)).toBe("spillBlocked");
    expect(outcome.ok ? "" : outcome.problem.text.sv).toContain("E5 är inte tom");
    expect(await contents("D4")).toEqual([[""]]);
  });

  it("leaves a protected sheet as it is", async () => {
    await onSheet((sheet) => {
      sheet.protection.protect();
    });
    expect(problemOf(await excelWorkbook.insertFormula(await insertion()))).toBe("protectedSheet");
    expect(await contents("D4")).toEqual([[""]]);
  });

  it("fills an unlocked cell of a protected sheet, without touching its format", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D4").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(valueOf(await excelWorkbook.insertFormula(await insertion())).kind).toBe("inserted");
  });

  it("refuses a merged cell", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D4:E5").merge();
    });
    expect(problemOf(await excelWorkbook.insertFormula(await insertion()))).toBe("mergedCell");
  });
});

describe("a new sheet", () => {
  const plan: SheetPlan = {
    name: "NPV exempel",
    columnWidths: [26, 16],
    cells: [
      { row: 0, column: 0, content: "SOCINV.NPV", role: "title" },
      { row: 2, column: 1, content: 5, role: "input", numberFormat: "0.0" },
      { row: 3, column: 1, content: "=B3*2", role: "calculated", numberFormat: "0.00" },
    ],
  };

  it("gets every cell and format, is shown, and takes a free name", async () => {
    expect(valueOf(await excelWorkbook.addSheet(plan))).toBe("NPV exempel");
    expect(valueOf(await excelWorkbook.addSheet(plan))).toBe("NPV exempel (2)");
    await excel.idle();
    expect(valueOf(await excelWorkbook.read("'NPV exempel'!A1:B4"))).toEqual([
      ["SOCINV.NPV", ""],
      ["", ""],
      ["", 5],
      ["", 10],
    ]);
    expect(valueOf(await excelWorkbook.selection()).address).toMatch(/^'NPV exempel \(2\)'!/);
  });
});

describe("the count of formulas", () => {
  it("goes by sheet, and counts SOCINV's alone", async () => {
    const name = await sheetName();
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").formulas = [
        ["=SOCINV.NPV(3%,B2:B10)"],
        ["=SUM(1,2)"],
        ["SOCINV.NPV"],
      ];
    });
    expect(valueOf(await excelWorkbook.countFormulas())).toEqual({
      sheets: [{ sheet: name, count: 1 }],
      skipped: [],
    });
  });

  it("of an empty workbook is nothing", async () => {
    expect(valueOf(await excelWorkbook.countFormulas())).toEqual({ sheets: [], skipped: [] });
  });
});

describe("the repair of formulas", () => {
  it("enters again what shows #NAME?, and leaves the rest alone", async () => {
    const name = await sheetName();
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").formulas = [
        ["=SOCINV.NOSUCH(1)"],
        ["=SOCINV.EAC(10%,210,2)"],
        ["=NOSUCH(1)"],
      ];
    });
    const [[unknown] = []] = valueOf(await excelWorkbook.read("A1"));
    expect(unknown).toBe("#NAME?");
    expect(valueOf(await excelWorkbook.repairFormulas()).sheets).toEqual([
      { sheet: name, count: 1 },
    ]);
    expect(await contents("A1:A3")).toEqual([
      ["=SOCINV.NOSUCH(1)"],
      ["=SOCINV.EAC(10%,210,2)"],
      ["=NOSUCH(1)"],
    ]);
  });

  it("has nothing to do in a sound workbook", async () => {
    expect(valueOf(await excelWorkbook.repairFormulas()).sheets).toEqual([]);
  });
});

describe("the host", () => {
  it("tells its program, language and what it can do", () => {
    expect(excelWorkbook.host()).toMatchObject({
      program: "excel",
      platform: "windows",
      displayLanguage: "sv-SE",
      excelApi: "1.17",
      features: { functions: true, spill: true },
    });
  });
});
