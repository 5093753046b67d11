import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, valuesOf } from "../support/workbench";

describe("while the add-in works", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ addIn: "test", query: "example=none&pace=real" });
  });

  beforeEach(async () => {
    await workbench.page.evaluate(() => window.workbench.reset());
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const write = (formula: string): Promise<unknown> =>
    workbench.addIn.evaluate(
      (given) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").formulas = [[given]];
          await context.sync();
        }),
      formula,
    );

  it("a cell that waits shows three dots, and then its result", async () => {
    const { page } = workbench;
    await write("=SOCINV.SLOWLY(21,400)");
    await page.waitForFunction(() => window.workbench.text("A1")[0]?.[0] === "…");
    await page.evaluate(() => window.workbench.idle());
    expect(await valuesOf(page, "A1")).toEqual([[42]]);
  });

  it("a function that never pauses does not stall the grid", async () => {
    const { page } = workbench;
    await write("=SOCINV.HOLDSTILL(3000)");
    const longestPause = await page.evaluate(async () => {
      let longest = 0;
      let last = performance.now();
      const end = last + 2000;
      while (performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    await page.evaluate(() => window.workbench.idle());
    expect(await valuesOf(page, "A1")).toEqual([[3000]]);
    // The frame stands still for 3 s; the page around it must not. Far above the 41 ms measured on a quiet machine.
    expect(longestPause).toBeLessThan(1500);
  });
});
