import { runTrial } from "../../../src/workbook/whatIf/run/runTrial";
import type { RunResult } from "../../../src/workbook/whatIf/run/runResult";
import { oneWayPoints, twoWayPoints, type Trial } from "../../../src/workbook/whatIf/trial";
import type { SimulatedExcel } from "../../support/excel";
import { fillModel, inputsNow, net, openLateExcel, port, quiet, tools } from "./support/lateModel";

let excel: SimulatedExcel;

beforeEach(async () => {
  excel = await openLateExcel();
  await fillModel(excel);
});

afterEach(() => {
  excel.close();
});

const run = (trial: Trial): Promise<RunResult> => runTrial(tools, trial, quiet);

function resultsOf(result: RunResult): readonly unknown[] {
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  expect(result.afterwards).toEqual({ kind: "restored" });
  return result.run.results;
}

async function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Modell"));
    await context.sync();
  });
  await excel.idle();
}

const refusalsOf = (result: RunResult): readonly string[] =>
  result.kind === "refused" ? result.refusals.map(({ text }) => text.sv) : [result.kind];

const values = [10, 12.5, 15, 40];

describe("a model whose functions answer late", () => {
  it("gives the right table of one input, and is left as it was", async () => {
    const before = await inputsNow();
    const found = resultsOf(
      await run({ output: "Modell!B7", inputs: ["Modell!B2"], points: oneWayPoints(values) }),
    );
    expect(found).toEqual(values.map((participants) => net(participants)));
    expect(await inputsNow()).toEqual(before);
    expect(await port.kept()).toEqual({ ok: true, value: undefined });
  });

  it("gives the right table of two inputs", async () => {
    const before = await inputsNow();
    const points = twoWayPoints([10, 25, 30], [20, 40]);
    const found = resultsOf(
      await run({ output: "Modell!B7", inputs: ["Modell!B2", "Modell!B3"], points }),
    );
    expect(found).toEqual(points.map(([participants, saving]) => net(participants!, saving!)));
    expect(await inputsNow()).toEqual(before);
  });

  it("is waited for where the wait is hidden by IFERROR", async () => {
    const trial = { output: "Modell!B8", inputs: ["Modell!B2"], points: oneWayPoints(values) };
    expect(resultsOf(await run(trial))).toEqual(values.map((participants) => net(participants)));
  });

  it("is calculated though calculation is manual, and is manual afterwards", async () => {
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    const before = await inputsNow();
    const trial = { output: "Modell!B7", inputs: ["Modell!B2"], points: oneWayPoints(values) };
    expect(resultsOf(await run(trial))).toEqual(values.map((participants) => net(participants)));
    expect(await inputsNow()).toEqual(before);
  });
});

describe("cells that will not do", () => {
  const points = oneWayPoints([1, 2]);
  const refused = async (changed: Partial<Trial>): Promise<readonly string[]> =>
    refusalsOf(await run({ output: "Modell!B7", inputs: ["Modell!B2"], points, ...changed }));

  it("are told apart, with what to do", async () => {
    expect(await refused({ inputs: ["Modell!B5"] })).toEqual([
      expect.stringContaining("Modell!B5 innehåller en formel (=SOCINV.SLOWLY(B2,15))"),
    ]);
    expect(await refused({ inputs: ["Modell!A2"] })).toEqual([
      "Modell!A2 ska innehålla ett tal, till exempel 0,25. Där står: ”Deltagare”.",
    ]);
    expect(await refused({ inputs: ["Modell!C2"] })).toEqual([
      "Modell!C2 ska innehålla ett tal, till exempel 0,25. Där står: tomt.",
    ]);
    expect(await refused({ inputs: ["Modell!B2:B3"] })).toEqual([
      "Modell!B2:B3 är flera celler. Välj en enda cell, till exempel B3.",
    ]);
    expect(await refused({ inputs: ["Annat!B2"] })).toEqual([
      expect.stringContaining("Annat!B2 finns inte i arbetsboken."),
    ]);
    expect(await refused({ inputs: ["Modell!ÅÄÖ"] })).toEqual([
      expect.stringContaining("Modell!ÅÄÖ finns inte i arbetsboken."),
    ]);
    const twice = { inputs: ["Modell!B2", "Modell!B2"], points: twoWayPoints([1, 2], [1, 2]) };
    expect(await refused(twice)).toEqual([expect.stringContaining("är vald två gånger")]);
    expect(await refused({ output: "Modell!B4" })).toEqual([
      expect.stringContaining("Modell!B4 innehåller ett inskrivet tal"),
    ]);
    expect(await refused({ output: "Modell!A7" })).toEqual([
      expect.stringContaining("Resultatcellen Modell!A7 ska visa ett tal"),
    ]);
  });

  it("are locked ones on a protected sheet, and merged ones", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B3").format.protection.locked = false;
      sheet.getRange("B4:C4").merge();
      sheet.protection.protect();
    });
    expect(await refused({})).toEqual([
      expect.stringContaining("Modell!B2 är låst på ett skyddat blad"),
    ]);
    expect(await refused({ inputs: ["Modell!B4"] })).toEqual([
      expect.stringContaining("Modell!B4 är en sammanfogad cell"),
    ]);
    expect(await refused({ inputs: ["Modell!B4:C4"] })).toEqual([
      expect.stringContaining("Modell!B4 är en sammanfogad cell"),
    ]);
    const found = resultsOf(
      await run({ output: "Modell!B7", inputs: ["Modell!B3"], points: oneWayPoints([1, 2]) }),
    );
    expect(found).toEqual([net(20, 1), net(20, 2)]);
  });

  it("are inputs that the output does not depend on", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B10").values = [[5]];
    });
    const before = await inputsNow();
    expect(await refused({ inputs: ["Modell!B10"] })).toEqual([
      expect.stringContaining("Resultatet i Modell!B7 ändras inte när Modell!B10 får andra värden"),
    ]);
    const pair = { inputs: ["Modell!B2", "Modell!B10"], points: twoWayPoints([1, 2, 3], [4, 5]) };
    expect(await refused(pair)).toEqual([expect.stringContaining("ändras inte när Modell!B10")]);
    expect(await inputsNow()).toEqual(before);
    expect(await port.kept()).toEqual({ ok: true, value: undefined });
  });

  it("are those of a model that calculates in a circle", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D1:D3").formulas = [["=B2+D3"], ["=D1*2"], ["=SUM(D1:D2)"]];
    });
    const found = await refused({ output: "Modell!D2" });
    expect(found.join()).toMatch(/cirkel|ska visa ett tal/);
  });
});

describe("what stands beside a cell", () => {
  it("is its label, with its number format and what it shows", async () => {
    const looks = await port.look(["Modell!B4"]);
    expect(looks.ok && looks.value).toMatchObject([
      {
        kind: "cell",
        cell: { label: "Kostnad", numberFormat: '#,##0\\ "kr"', value: 400, address: "Modell!B4" },
      },
    ]);
  });
});
