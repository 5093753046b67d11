import type { CalculationUpdate } from "../../../src/workbook/port";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { emptyWorkbook, valueOf } from "../support/appraisalInExcel";
import { failingAt } from "../support/failingAt";
import { beforeRequests, lastActionOf } from "../support/requests";

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

/** Fails at the end of the request that writes, and once more while everything is put back. */
function failingTwice(kind: "action" | "request", again: number) {
  const act = (number: number, json: string) => {
    if (number === 3) excel.host.api.failAt("action", lastActionOf(json));
    if (number === 4) excel.host.api.failAt(kind, again);
  };
  return beforeRequests(excel, "work", act, () => updateCalculation(update));
}

async function write(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
}

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
    seen: [
      ["Id", "Belopp", "Källa"],
      ["K1", 100, "Bok"],
      ["K2", 200, null],
    ],
    changes: [
      { row: 0, column: 1, value: 150 },
      { row: 0, column: 2, value: "" },
      { row: 2, column: 2, value: 7, follows: 1 },
    ],
    added: [["K3", 7, 7]],
  },
  {
    table: "Deltagare",
    seen: [
      ["År", "Antal"],
      [2027, 40],
    ],
    changes: [{ row: 0, column: 1, value: 60 }],
    added: [],
  },
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

  it("gives every cell back what it held where Excel fails at that too", async () => {
    const before = await formulas();
    for (const [kind, most] of [
      ["request", 2],
      ["action", 24],
    ] as const)
      for (let number = 1; number <= most; number += 1) {
        const outcome = await failingTwice(kind, number);
        expect(outcome).toMatchObject({ ok: false, problem: { kind: "unexpected" } });
        expect(await formulas()).toEqual(before);
      }
  });

  it("says which tables to go through where Excel fails at everything from then on", async () => {
    const fail = (number: number) => {
      if (number >= 3) excel.host.api.failAt("request", 1);
    };
    const outcome = await beforeRequests(excel, "work", fail, () => updateCalculation(update));
    excel.host.api.stopFailing();
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "cellsLeft" } });
    expect(outcome.ok ? "" : outcome.problem.text.sv).toContain("Kostnader, Deltagare");
  });

  it("is not written into a table that somebody has changed since it was read", async () => {
    await write("A2", "K0");
    const before = await formulas();
    const outcome = await updateCalculation(update);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "changedMeanwhile" } });
    expect(outcome.ok ? "" : outcome.problem.text.sv).toMatch(/^Tabellen Kostnader har ändrats/);
    expect(await formulas()).toEqual(before);
  });

  it("leaves what a co-author writes while it fails", async () => {
    const { store } = excel.host;
    const sheetId = store.activeSheet();
    const put = (row: number, column: number, value: string | number) => {
      const box = { top: row, left: column, bottom: row, right: column };
      store.write(sheetId, box, [[{ value }]]);
    };
    // The third request writes and fails at its end; the fourth looks at what is to be put back.
    const act = (number: number, json: string) => {
      if (number === 3) excel.host.api.failAt("action", lastActionOf(json));
      if (number === 4) {
        put(1, 1, 175);
        put(0, 7, "Kollegans titel");
      }
    };
    const outcome = await beforeRequests(excel, "work", act, () => updateCalculation(update));
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "unexpected" } });
    expect(await formulas()).toEqual([
      [
        ["Id", "Belopp", "Källa"],
        ["K1", 175, "Bok"],
        ["K2", "=B2*2", ""],
      ],
      [
        ["År", "Antal"],
        [2027, 40],
      ],
      [["Kollegans titel"], ["Min egen"]],
    ]);
  });

  it("is refused with words while the user types in a cell", async () => {
    const before = await formulas();
    excel.host.state.editing = true;
    const outcome = await updateCalculation(update);
    excel.host.state.editing = false;
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "editing" } });
    expect(await formulas()).toEqual(before);
  });

  it("is refused with words where it is more than Excel takes in a request", async () => {
    const before = await formulas();
    const [first, ...rest] = tables;
    const long = { row: 0, column: 2, value: "x".repeat(6_000_000) };
    const outcome = await updateCalculation({
      ...update,
      tables: [{ ...first!, changes: [long] }, ...rest],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "tooLarge" } });
    expect(await formulas()).toEqual(before);
  });

  it("says which table is gone, and changes none of the others", async () => {
    const before = await formulas();
    const outcome = await updateCalculation({
      ...update,
      tables: [
        ...tables,
        { table: "Effekter", seen: [], changes: [{ row: 0, column: 0, value: 1 }], added: [] },
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
