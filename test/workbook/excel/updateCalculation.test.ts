import type { CalculationUpdate } from "../../../src/workbook/port";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { emptyWorkbook, valueOf } from "../support/appraisalInExcel";
import { failingAt } from "../support/failingAt";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

beforeEach(fill);

async function reset(): Promise<void> {
  await emptyWorkbook();
  await fill();
}

async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").formulas = [
      ["Id", "Belopp", "Källa"],
      ["K1", 100, "Bok"],
      ["K2", "=B2*2", ""],
    ];
    sheet.tables.add("A1:C3", true).name = "Kostnader";
    sheet.getRange("E1:F2").formulas = [
      ["År", "Antal"],
      [2027, 40],
    ];
    sheet.tables.add("E1:F2", true).name = "Deltagare";
    sheet.name = "Blad1";
    sheet.getRange("H1:H2").formulas = [["Namn"], ["Min egen"]];
    await context.sync();
  });
}

afterEach(emptyWorkbook);

afterAll(() => {
  excel.close();
});

const { updateCalculation } = excelWorkbook;

/** Formulas of both tables, header rows included. */
async function formulas(): Promise<unknown> {
  return Excel.run(async (context) => {
    const ranges = [
      ...["Kostnader", "Deltagare"].map((name) => context.workbook.tables.getItem(name).getRange()),
      context.workbook.worksheets.getFirst().getRange("H1:H2"),
    ];
    for (const range of ranges) range.load("formulas");
    await context.sync();
    return ranges.map((range) => range.formulas as unknown);
  });
}

const tables: CalculationUpdate["tables"] = [
  {
    table: "Kostnader",
    changes: [
      { row: 0, column: 1, value: 150 },
      { row: 0, column: 2, value: "" },
      { row: 2, column: 2, value: 7, follows: 1 },
    ],
    added: [["K3", 7, 7]],
  },
  { table: "Deltagare", changes: [{ row: 0, column: 1, value: 60 }], added: [] },
];
const sheet = "Blad1";
const update: CalculationUpdate = {
  tables,
  fixed: [
    { sheet, cell: "H1", from: "'Namn", to: "'Nytt namn" },
    { sheet, cell: "H2", from: "Text", to: "Annan" },
    { sheet: "Borta", cell: "A1", from: "a", to: "b" },
  ],
};

const updated = [
  [
    ["Id", "Belopp", "Källa"],
    ["K1", 150, ""],
    ["K2", "=B2*2", ""],
    ["K3", 7, "=B4"],
  ],
  [
    ["År", "Antal"],
    [2027, 60],
  ],
  // A cell that somebody has written in meanwhile stays.
  [["Nytt namn"], ["Min egen"]],
];

describe("an update of tables", () => {
  it("writes the cells that are named and adds rows; formulas beside them stay", async () => {
    valueOf(await updateCalculation(update));
    expect(await formulas()).toEqual(updated);
  });

  it("is whole or nothing, wherever it stops", async () => {
    const before = await formulas();
    let refused = 0;
    for (let action = 1, failed = true; failed; action += 1) {
      const outcome = await failingAt(excel, "action", action, () => updateCalculation(update));
      failed = outcome.failed;
      // What Excel.run releases afterwards may fail as well; that harms nothing.
      const isDone = outcome.value.ok;
      expect(await formulas()).toEqual(isDone ? updated : before);
      if (!failed) expect(isDone).toBe(true);
      else if (isDone) await reset();
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(5);
  });

  it("says which table is gone, and changes none of the others", async () => {
    const before = await formulas();
    const outcome = await updateCalculation({
      ...update,
      tables: [
        ...tables,
        { table: "Effekter", changes: [{ row: 0, column: 0, value: 1 }], added: [] },
      ],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "notFound" } });
    expect(await formulas()).toEqual(before);
  });

  it("leaves a protected sheet alone and says so", async () => {
    const before = await formulas();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const outcome = await updateCalculation(update);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "protectedSheet" } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect();
      await context.sync();
    });
    expect(await formulas()).toEqual(before);
  });
});
