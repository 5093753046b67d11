import type { Worker } from "playwright-core";
import { evaluator } from "../../src/functions/evaluate";
import { everyDistributionCells } from "../core/uncertainty/simulation/support/everyDistribution";
import { callContext } from "../functions/support/callContext";
import { closeBrowser, openWorkbench, valuesOf, type OpenWorkbench } from "../support/workbench";

const inNode = evaluator(callContext().loadLibrary);
const TABLES = ["A1:E7", "G1:H3", "J1:R3", "T1:AC4"];
const formula = (trials: number) =>
  `=SOCINV.MONTECARLO(${TABLES.join(",")},${String(trials)},3,"nettonuvärde","samhälle")`;

describe("simulations in the browser", () => {
  let workbench: OpenWorkbench;
  const workers: Worker[] = [];

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
    workbench.page.on("worker", (worker) => workers.push(worker));
  });

  beforeEach(async () => {
    await workbench.page.evaluate(() => window.workbench.reset());
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const write = (cells: readonly (readonly [string, readonly (readonly unknown[])[]])[]) =>
    workbench.addIn.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          for (const [address, rows] of given)
            sheet.getRange(address).formulas = rows.map((row) => row.map((cell) => cell ?? ""));
          await context.sync();
        }),
      cells,
    );

  const fill = () =>
    write(TABLES.map((address, at) => [address, everyDistributionCells[at] ?? []]));

  it.each([
    ["MONTECARLO", [3000, 7, null, null, null]],
    ["MONTECARLO", [2000, 7, "återbetalningstid", "samhälle", 5]],
    ["DISTRIBUTION", [25, 3000, 7, null, "Region", null]],
    ["DRIVERS", [3000, 7, null, null, null]],
  ] as const)("give the same bits in the worker as in Node: %s %j", async (id, more) => {
    const cells = [...everyDistributionCells, ...more];
    const expected = await inNode(id, cells, "sv");
    expect(expected).toHaveProperty("value");
    const actual = await workbench.addIn.evaluate(
      ([name, given]) => globalThis.socinvFunctions?.evaluate(name, given, "sv"),
      [id, cells] as const,
    );
    // JSON leaves out what is undefined, as the way from the frame does; numbers keep every bit.
    expect(actual).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("run in a worker that the content policy allows", () => {
    expect(workers.map((worker) => new URL(worker.url()).pathname)).toContain("/simulation.js");
    expect(workbench.leaks).toEqual([]);
  });

  it("are stopped when an input changes, and the new answer comes at once", async () => {
    const { page } = workbench;
    await fill();
    // The worker of the runs before waits for the next one.
    await write([["A10", [[formula(10_000_000)]]]]);
    await page.waitForTimeout(1000);
    const running = workers.at(-1) as Worker;
    const stopped = running.waitForEvent("close");
    await write([["C5", [[0.01]]]]);
    await stopped;
    await write([["A10", [[formula(1000)]]]]);
    await page.evaluate(() => window.workbench.idle());
    const rows = await valuesOf(page, "A10:D30");
    expect(rows.find(([label]) => label === "antal försök")?.[1]).toBe(1000);
  });
});
