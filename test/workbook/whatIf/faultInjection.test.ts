import { runTrial } from "../../../src/workbook/whatIf/run/runTrial";
import type { RunResult, RunTools } from "../../../src/workbook/whatIf/run/runResult";
import { findUnfinished, restoreUnfinished } from "../../../src/workbook/whatIf/run/unfinished";
import { oneWayPoints, twoWayPoints, type Trial } from "../../../src/workbook/whatIf/trial";
import type { SimulatedExcel } from "../../support/excel";
import { breakRequest, type Breakage, type Fault } from "./support/faults";
import { fillModel, inputsNow, openLateExcel, port, quiet, tools } from "./support/lateModel";

let excel: SimulatedExcel;

beforeEach(async () => {
  excel = await openLateExcel();
  await fillModel(excel);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Modell");
    sheet.getRange("B9").formulas = [["=B2*B3-B4"]];
    await context.sync();
  });
  await excel.idle();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

const hurried: RunTools = {
  ...tools,
  pace: { ...tools.pace, wait: (milliseconds) => tools.pace.wait(Math.min(milliseconds, 5)) },
};

/** Runs with the n-th request broken, and then starts the pane anew. Tells whether the run came that far. */
async function brokenRun(trial: Trial, at: number, fault: Fault): Promise<boolean> {
  const breakage = breakRequest(excel, at, fault);
  const result = await runTrial(hurried, trial, quiet);
  const wasReached = breakage.requests() >= at;
  breakage.mend();
  await nextStart(result);
  return wasReached;
}

async function nextStart(result: RunResult): Promise<void> {
  const unfinished = await findUnfinished(port);
  if (!unfinished.ok) throw new Error(unfinished.problem.text.en);
  if (!unfinished.value) return;
  // What is offered is what the run itself said was left.
  expect(result).toMatchObject({ afterwards: { kind: "left" } });
  expect(await restoreUnfinished(tools, unfinished.value)).toEqual({ kind: "restored" });
}

async function everyRequest(trial: Trial, fault: Fault): Promise<number> {
  const before = await inputsNow();
  for (let at = 1; ; at += 1) {
    const wasReached = await brokenRun(trial, at, fault);
    expect({ at, cells: await inputsNow() }).toEqual({ at, cells: before });
    expect(await port.kept()).toEqual({ ok: true, value: undefined });
    if (!wasReached) return at - 1;
  }
}

const native: Trial = {
  output: "Modell!B9",
  inputs: ["Modell!B2", "Modell!B3"],
  points: twoWayPoints([10, 30], [20, 40]),
};

describe("a run that is broken at any request", () => {
  it.each(["refused", "lost", "cut"] as const)(
    "(%s) leaves every input as it was, or the next start puts it back",
    async (fault) => {
      // Looking, keeping, switching, four points, putting back, ending: each is a request that was broken once.
      expect(await everyRequest(native, fault)).toBeGreaterThan(20);
    },
    120_000,
  );

  it("(cut, while functions answer late) does so too", async () => {
    const late = { output: "Modell!B7", inputs: ["Modell!B2"], points: oneWayPoints([10, 30]) };
    expect(await everyRequest(late, "cut")).toBeGreaterThan(20);
  }, 120_000);
});

describe("an unfinished run", () => {
  /** The pane goes away when two points are measured. */
  const cutOff = async (): Promise<void> => {
    let breakage: Breakage | undefined;
    const progress = (done: number): void => {
      if (done === 2) breakage = breakRequest(excel, 1, "cut");
    };
    await runTrial(hurried, native, { ...quiet, progress });
    breakage?.mend();
  };

  it("tells what stands in the cells now and what stood there before", async () => {
    await cutOff();
    const found = await findUnfinished(port);
    expect(found).toMatchObject({
      ok: true,
      value: {
        cells: [
          { kept: { address: "Modell!B2", content: 20 }, now: 10 },
          { kept: { address: "Modell!B3", content: 30.5 }, now: 40 },
        ],
      },
    });
  });

  it("stands in the way of a new run until it is settled", async () => {
    await cutOff();
    expect(await runTrial(tools, native, quiet)).toMatchObject({
      kind: "refused",
      refusals: [{ text: { sv: expect.stringMatching(/tidigare körning/) as string } }],
    });
  });
});
