import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { AddedSheets } from "../../../src/workbook/plan/workbookPlan";
import {
  oneWayPoints,
  oneWaySheet,
  runTrial,
  tornadoPoints,
  tornadoSheet,
  twoWayPoints,
  twoWaySheet,
  type Trial,
  type TrialRun,
} from "../../../src/workbook/whatIf";
import type { SimulatedExcel } from "../../support/excel";
import { fillModel, net, openLateExcel, quiet, tools } from "./support/lateModel";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openLateExcel();
  await fillModel(excel);
});

afterAll(() => {
  excel.close();
});

async function found(trial: Omit<Trial, "output">): Promise<TrialRun> {
  const result = await runTrial(tools, { output: "Modell!B7", ...trial }, quiet);
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  return result.run;
}

async function add(sheets: AddedSheets): Promise<void> {
  const watch = { progress: () => undefined, isCancelled: () => false };
  expect(await excelWorkbook.addSheets(sheets, watch)).toEqual({ ok: true, value: true });
}

const rangeOf = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const formatsOf = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat as unknown[][];
  });

const chartsOf = (sheet: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load("items/chartType");
    await context.sync();
    return charts.items.map(({ chartType }) => chartType);
  });

describe("the sheet of one input", () => {
  it("has the values, the results and a line, and says that they are dated", async () => {
    const values = [10, 20, 30];
    const run = await found({ inputs: ["Modell!B2"], points: oneWayPoints(values) });
    await add(oneWaySheet(run, values, "Ett värde", "sv"));
    expect(await rangeOf("Ett värde", "A10:C13")).toEqual([
      ["Deltagare", "Netto", "Skillnad"],
      [10, net(10), net(10) - net(20)],
      [20, net(20), 0],
      [30, net(30), net(30) - net(20)],
    ]);
    expect(await rangeOf("Ett värde", "A5:C7")).toEqual([
      ["Vad", "Cell", "Värde vid körningen"],
      ["Netto", "Modell!B7", net(20)],
      ["Deltagare", "Modell!B2", 20],
    ]);
    const [[title], [dated]] = (await rangeOf("Ett värde", "A1:A2")) as [string[], string[]];
    expect(title).toBe("Känslighet: Netto");
    expect(dated).toMatch(/^Värden från \d+ \S+ \d{4} .*De är inte formler/);
    expect(await chartsOf("Ett värde")).toEqual(["XYScatterLinesNoMarkers"]);
  });
});

describe("the sheet of two inputs", () => {
  it("has one down and the other across, in the cells' own formats", async () => {
    const first = [10, 30];
    const second = [20, 30.5, 40];
    const run = await found({
      inputs: ["Modell!B2", "Modell!B3"],
      points: twoWayPoints(first, second),
    });
    await add(twoWaySheet(run, first, second, "Två värden", "sv"));
    expect(await rangeOf("Två värden", "A11:D14")).toEqual([
      ["Deltagare (nedåt) och Besparing per deltagare (åt höger)", "", "", ""],
      ["Netto", 20, 30.5, 40],
      [10, net(10, 20), net(10, 30.5), net(10, 40)],
      [30, net(30, 20), net(30, 30.5), net(30, 40)],
    ]);
    expect(await formatsOf("Två värden", "B12:C12")).toEqual([["0.00", "0.00"]]);
  });
});

describe("the sheet of a tornado", () => {
  it("has what moves the result most first, and bars", async () => {
    const ranges = [
      { low: 19, high: 21 },
      { low: 20, high: 40 },
      { low: 300, high: 500 },
    ];
    const run = await found({
      inputs: ["Modell!B2", "Modell!B3", "Modell!B4"],
      points: tornadoPoints(ranges),
    });
    await add(tornadoSheet(run, ranges, "Tornado", "en"));
    // Swings by hand: 4·2·30.5 = 244, 4·20·20 = 1600, 200.
    expect(await rangeOf("Tornado", "A12:F15")).toEqual([
      ["Cell tried", "Low", "High", "Result at low", "Result at high", "Swing"],
      ["Besparing per deltagare", 20, 40, net(20, 20), net(20, 40), 1600],
      ["Deltagare", 19, 21, net(19), net(21), 244],
      ["Kostnad", 300, 500, net(20, 30.5, 300), net(20, 30.5, 500), 200],
    ]);
    expect(await chartsOf("Tornado")).toEqual(["BarStacked"]);
  });
});
