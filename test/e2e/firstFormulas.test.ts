import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto, valuesOf } from "../support/workbench";

const formulaAt = ({ page }: OpenWorkbench, address: string): Promise<string | null> =>
  page.evaluate((cell) => window.workbench.formula(cell), address);

const messageAt = ({ page }: OpenWorkbench, address: string): Promise<string | null> =>
  page.evaluate((cell) => window.workbench.messageOf(cell), address);

describe("the first formulas in the workbench", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
  });

  beforeEach(async () => {
    await workbench.page.evaluate(() => window.workbench.reset());
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it("are typed as in a Swedish Excel and follow their inputs", async () => {
    const { page } = workbench;
    // −580 000, then 250 000 × 8 at 3.5 %: printed in docs/method.md section 8.
    const flows = ["−580 000", ...Array.from({ length: 8 }, () => "250 000")];
    for (const [index, flow] of flows.entries())
      await typeInto(page, `B${String(index + 2)}`, flow);
    await typeInto(page, "D1", "=SOCINV.NPV(3,5%;B2:B10)");
    expect((await valuesOf(page, "D1"))[0]?.[0]).toBeCloseTo(1_138_488.88, 2);
    expect(await formulaAt(workbench, "D1")).toBe("=SOCINV.NPV(3.5%,B2:B10)");

    // Year 0 is not discounted: without its cost the value is higher by exactly that amount.
    await typeInto(page, "B2", "0");
    expect((await valuesOf(page, "D1"))[0]?.[0]).toBeCloseTo(1_718_488.88, 2);
  });

  it("spill, and say #SPILL! while something is in the way", async () => {
    const { page } = workbench;
    await typeInto(page, "A1", '=SOCINV.DISCOUNTFACTORS("UK-GREENBOOK";30)');
    const [factors = []] = await valuesOf(page, "A1:AE1");
    // Printed in HM Treasury's Green Book: year 10 .7089, year 30 .3563 (docs/method.md section 8).
    expect(factors[0]).toBe(1);
    expect(factors[10]).toBeCloseTo(0.7089, 4);
    expect(factors[30]).toBeCloseTo(0.3563, 4);

    await typeInto(page, "C1", "i vägen");
    expect(await valuesOf(page, "A1:C1")).toEqual([["#SPILL!", "", "i vägen"]]);
    await page.evaluate(() => {
      window.workbench.select(["C1"]);
    });
    await page.keyboard.press("Delete");
    await page.evaluate(() => window.workbench.idle());
    expect((await valuesOf(page, "A1:AE1"))[0]?.[10]).toBeCloseTo(0.7089, 4);
  });

  it("say what is wrong with an argument, under the grid and in the cell's bubble", async () => {
    const { page } = workbench;
    await typeInto(page, "A1", "=SOCINV.NPV(3,5;B2:B10)");
    expect(await valuesOf(page, "A1")).toEqual([["#VALUE!"]]);
    const message = await messageAt(workbench, "A1");
    expect(message).toMatch(/3,5\s%/);
    await page.evaluate(() => {
      window.workbench.select(["A1"]);
    });
    const line = page.getByRole("status");
    await line.waitFor({ state: "visible" });
    expect(await line.textContent()).toContain(message);
    await typeInto(page, "A1", "=SOCINV.NPV(3,5%;B2:B10)");
    await page.evaluate(() => {
      window.workbench.select(["A1"]);
    });
    await line.waitFor({ state: "hidden" });
  });

  it("stay what they are when they are opened in the editor and confirmed", async () => {
    const { page } = workbench;
    await typeInto(page, "A1", "=SUMMA(1;2)");
    await page.evaluate(() => {
      window.workbench.select(["A1"]);
    });
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.workbench.idle());
    expect(await formulaAt(workbench, "A1")).toBe("=SUM(1,2)");
    expect(await valuesOf(page, "A1")).toEqual([[3]]);
  });

  it("may use Excel's Swedish names", async () => {
    const { page } = workbench;
    for (const [index, flow] of ["-10 000", "3 000", "4 200", "6 800"].entries())
      await typeInto(page, `B${String(index + 2)}`, flow);
    await typeInto(page, "A1", "=NETNUVÄRDE(10 %;B2:B5)");
    // Printed: docs/method.md section 8.
    expect((await valuesOf(page, "A1"))[0]?.[0]).toBeCloseTo(1188.44, 2);
    await typeInto(page, "A2", '=SOCINV.NPV(10 %;B2:B5;"slutet")');
    expect((await valuesOf(page, "A2"))[0]?.[0]).toBeCloseTo(1188.44, 2);
  });
});
