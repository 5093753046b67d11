import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto, valuesOf } from "../support/workbench";

describe("the function browser in the workbench", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
    pane = workbench.addIn;
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const button = (name: string | RegExp): ReturnType<Frame["getByRole"]> =>
    pane.getByRole("button", { name });

  const field = (name: string): ReturnType<Frame["getByRole"]> =>
    pane.getByRole("textbox", { name });

  async function select(address: string): Promise<void> {
    await workbench.page.evaluate((cells) => {
      window.workbench.select([cells]);
    }, address);
  }

  const formulaAt = (address: string): Promise<string | null> =>
    workbench.page.evaluate((cell) => window.workbench.formula(cell), address);

  it("finds NPV by Excel's own name and inserts it with the selected range", async () => {
    // −580 000, then 250 000 × 8 at 3.5 %: printed in docs/method.md section 8.
    await typeInto(workbench.page, "B2", "−580 000");
    for (let row = 3; row <= 10; row += 1)
      await typeInto(workbench.page, `B${String(row)}`, "250 000");
    await typeInto(workbench.page, "F7", "Viktigt");
    await button(/^Funktioner/).click();
    await pane.getByRole("searchbox").fill("NETNUVÄRDE");
    await button(/^SOCINV\. ?NPV/).click();
    await field("Ränta").fill("3,5 %");
    await select("B2:B10");
    await button("Hämta markering till flöden").click();
    await pane.getByText(/1\s138\s489\skr/).waitFor();
    await select("D4");
    await button("Infoga i D4").click();
    await pane.getByText(/Formeln står i/).waitFor();
    await workbench.page.evaluate(() => window.workbench.idle());
    expect(await formulaAt("D4")).toBe("=SOCINV.NPV(3.5%,B2:B10)");
    expect((await valuesOf(workbench.page, "D4"))[0]?.[0]).toBeCloseTo(1_138_488.88, 2);
  });

  it("inserts again after the range has changed, without asking about its own formula", async () => {
    await select("B2:B6");
    await button("Hämta markering till flöden").click();
    await pane.getByText(/=SOCINV\.NPV\(.*B2:B6\)/).waitFor();
    await select("D4");
    await button("Uppdatera D4").click();
    await workbench.page.waitForFunction(
      () => window.workbench.formula("D4") === "=SOCINV.NPV(3.5%,B2:B6)",
    );
  });

  it("asks before it overwrites anything else, and leaves it when told so", async () => {
    await select("F7");
    await button("Infoga i F7").click();
    await pane.getByText("F7 är inte tom. Där står Viktigt.").waitFor();
    await button("Låt stå").click();
    expect(await valuesOf(workbench.page, "F7")).toEqual([["Viktigt"]]);
  });

  it("sets the worked example into a new sheet, where it computes what it promises", async () => {
    await button("Visa exempel på nytt blad").click();
    await pane.getByText("Exemplet ligger på bladet NPV exempel.").waitFor();
    await workbench.page.evaluate(() => window.workbench.idle());
    const text = await workbench.page.evaluate(() => window.workbench.text("A1:C24"));
    const rows = text.filter((row) => row.some((cell) => cell.includes("kr")));
    const [result, expected] = (rows[0] ?? []).filter((cell) => cell !== "");
    expect(result).toMatch(/\d/);
    expect(result).toBe(expected);
  });

  it("asks nothing of anybody but the local server", () => {
    expect(workbench.leaks).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
