import { problem } from "../../../src/workbook/problems";
import { runTrial } from "../../../src/workbook/whatIf/run/runTrial";
import type { RunResult, RunWatch } from "../../../src/workbook/whatIf/run/runResult";
import {
  oneWayPoints,
  tornadoPoints,
  twoWayPoints,
  type Trial,
} from "../../../src/workbook/whatIf/trial";
import { CellsInMemory, quickPace, testLimits } from "./support/cellsInMemory";

const quiet: RunWatch = {
  progress: () => undefined,
  isCancelled: () => false,
  mayTake: () => Promise.resolve(true),
};

/** Participants times saving less cost: 20 · 30 − 400 = 200. */
const model = (): CellsInMemory =>
  new CellsInMemory("S!B9", (cell) => cell("S!B1") * cell("S!B2") - cell("S!B3"), {
    "S!B1": 20,
    "S!B2": 30,
    "S!B3": 400,
    "S!B4": 7,
  });

const run = (
  port: CellsInMemory,
  trial: Partial<Trial> & Pick<Trial, "points" | "inputs">,
  watch: Partial<RunWatch> = {},
  perRequest = 1,
): Promise<RunResult> =>
  runTrial(
    { port, pace: quickPace(perRequest), limits: testLimits },
    { output: "S!B9", ...trial },
    { ...quiet, ...watch },
  );

function foundIn(result: RunResult): readonly unknown[] {
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  expect(result.afterwards).toEqual({ kind: "restored" });
  return result.run.results;
}

const asBefore = (port: CellsInMemory): void => {
  expect(Object.fromEntries(port.contents)).toEqual(Object.fromEntries(model().contents));
  expect(port.saved).toBeUndefined();
  expect(port.mode).toBe("automatic");
};

describe("a run", () => {
  it("gives what the model gives at each value, and leaves the cells as they were", async () => {
    const port = model();
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([10, 15, 20, 25]) });
    expect(foundIn(result)).toEqual([-100, 50, 200, 350]);
    asBefore(port);
  });

  it("of two inputs goes through every pair", async () => {
    const port = model();
    const points = twoWayPoints([10, 20, 30], [20, 40]);
    const result = await run(port, { inputs: ["S!B1", "S!B2"], points });
    expect(foundIn(result)).toEqual([-200, 0, 0, 400, 200, 800]);
    asBefore(port);
  });

  it("of a tornado moves one input at a time", async () => {
    const port = model();
    const points = tornadoPoints([
      { low: 10, high: 30 },
      { low: 25, high: 35 },
      { low: 300, high: 500 },
    ]);
    const result = await run(port, { inputs: ["S!B1", "S!B2", "S!B3"], points });
    expect(foundIn(result)).toEqual([-100, 500, 100, 300, 300, 100]);
    asBefore(port);
  });

  it("waits while Excel is busy", async () => {
    const port = model();
    port.busyReadings = 3;
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([10, 15, 25]) });
    expect(foundIn(result)).toEqual([-100, 50, 350]);
  });

  it("takes no first answer from a model that calls functions of an add-in", async () => {
    const port = model();
    port.staleReadings = 1;
    port.formulaCells = [
      { sheet: "S", row: 8, column: 1, formula: "=IFERROR(B10,0)" },
      { sheet: "S", row: 9, column: 1, formula: "=SOCINV.NPV(B1,B2:B3)" },
    ];
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([10, 15, 25]) });
    expect(foundIn(result)).toEqual([-100, 50, 350]);
  });

  it("waits while the user types in a cell, and goes on", async () => {
    const port = model();
    let refusals = 3;
    port.before = (request) => {
      if (request !== "set" || refusals === 0) return undefined;
      refusals -= 1;
      return problem("editing");
    };
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([10, 15]) });
    expect(foundIn(result)).toEqual([-100, 50]);
    asBefore(port);
  });

  it("keeps the originals before it writes anything", async () => {
    const port = model();
    await run(port, { inputs: ["S!B1"], points: oneWayPoints([10, 15]) });
    expect(port.log.indexOf("keep")).toBeGreaterThan(-1);
    expect(port.log.indexOf("keep")).toBeLessThan(port.log.indexOf("set"));
  });

  it("switches manual calculation, and puts it back", async () => {
    const port = model();
    port.mode = "manual";
    const modes: string[] = [];
    port.before = (request) => {
      if (request === "set") modes.push(port.mode);
      return undefined;
    };
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([10, 15]) });
    expect(foundIn(result)).toEqual([-100, 50]);
    expect(modes.slice(0, 2)).toEqual(["automatic", "automatic"]);
    expect(port.mode).toBe("manual");
    expect(port.saved).toBeUndefined();
  });

  it("tells errors of the model from numbers", async () => {
    const port = new CellsInMemory(
      "S!B9",
      (cell) => (cell("S!B1") === 0 ? "#DIV/0!" : 1 / cell("S!B1")),
      {
        "S!B1": 2,
      },
    );
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([0, 4]) });
    expect(foundIn(result)).toEqual(["#DIV/0!", 0.25]);
    expect(result.kind === "done" && result.run.notes.map(({ sv }) => sv)).toEqual([
      "1 av 2 prövade värden gav inget tal.",
    ]);
  });

  it("says when the model changes by itself", async () => {
    let calls = 0;
    const port = new CellsInMemory("S!B9", (cell) => cell("S!B1") + (calls += 1), { "S!B1": 2 });
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([100, 200]) });
    expect(
      result.kind === "done" &&
        result.run.notes.some(({ sv }) => sv.includes("Modellen ändrar sig av sig själv")),
    ).toBe(true);
  });
});

describe("time", () => {
  const many = oneWayPoints(Array.from({ length: 41 }, (_, at) => at + 1));

  it("is announced once three points are measured", async () => {
    const told: (number | undefined)[] = [];
    const port = model();
    await run(
      port,
      { inputs: ["S!B1"], points: many },
      {
        progress: (done, of, seconds) => {
          expect(of).toBe(41);
          told.push(seconds);
          expect(told).toHaveLength(done);
        },
      },
    );
    expect(told.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(told[3]).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(0);
  });

  it("above two minutes is asked about, with the cells as they were meanwhile", async () => {
    const port = model();
    let asked = 0;
    const result = await run(
      port,
      { inputs: ["S!B1"], points: many },
      {
        mayTake: (seconds) => {
          asked = seconds;
          expect(port.contents.get("S!B1")).toBe(20);
          return Promise.resolve(false);
        },
      },
      2500,
    );
    expect(asked).toBeGreaterThan(120);
    expect(result).toMatchObject({ kind: "stopped", afterwards: { kind: "restored" } });
    asBefore(port);
  });

  it("of a point has a limit", async () => {
    const port = model();
    port.busyReadings = Infinity;
    const result = await run(port, { inputs: ["S!B1"], points: many });
    expect(result).toMatchObject({ kind: "stopped", afterwards: { kind: "restored" } });
    expect(result.kind === "stopped" && result.why.sv).toMatch(/tog mer än 30 sekunder/);
    asBefore(port);
  });
});

describe("a stop", () => {
  it("by the user puts everything back", async () => {
    const port = model();
    const result = await run(
      port,
      { inputs: ["S!B1"], points: oneWayPoints([1, 2, 3, 4, 5]) },
      {
        isCancelled: () => port.log.filter((request) => request === "set").length > 3,
      },
    );
    expect(result).toMatchObject({
      kind: "stopped",
      why: { sv: "Du avbröt körningen." },
      afterwards: { kind: "restored" },
    });
    asBefore(port);
  });

  it("for somebody's edit of an input leaves the edit and keeps what stood there before", async () => {
    const port = model();
    let sets = 0;
    port.before = (request) => {
      if (request === "set" && (sets += 1) === 4) port.contents.set("S!B2", 31);
      return undefined;
    };
    const points = twoWayPoints([1, 2, 3], [10, 20, 30]);
    const result = await run(port, { inputs: ["S!B1", "S!B2"], points });
    expect(result.kind === "stopped" && result.why.sv).toMatch(/^S!B2 ändrades under körningen/);
    expect(result).toMatchObject({ afterwards: { kind: "edited", cells: [{ now: 31 }] } });
    expect(port.contents.get("S!B1")).toBe(20);
    expect(port.contents.get("S!B2")).toBe(31);
    expect(port.saved?.cells).toMatchObject([{ address: "S!B2", content: 30 }]);
  });

  it("where Excel does not take the originals tells which cells, and keeps them", async () => {
    const port = model();
    let isBroken = false;
    port.before = (request) => {
      if (request === "set" && port.log.filter((name) => name === "set").length > 2)
        isBroken = true;
      return isBroken ? problem("unexpected", "boom") : undefined;
    };
    const result = await run(port, { inputs: ["S!B1"], points: oneWayPoints([1, 2, 3]) });
    expect(result).toMatchObject({
      kind: "stopped",
      afterwards: { kind: "left", cells: [{ address: "S!B1", content: 20 }] },
    });
    expect(port.saved?.cells).toMatchObject([{ address: "S!B1", content: 20 }]);
  });
});
