import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto } from "../support/workbench";

describe.each(["sv", "en"] as const)("the error of a cell, read in the pane in %s", (language) => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: `example=none&language=${language}` });
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it("is the message under the grid, and goes when the cell is mended", async () => {
    const { page, addIn } = workbench;
    await typeInto(page, "B2", "-100");
    await typeInto(page, "B3", "160");
    await typeInto(
      page,
      "A1",
      language === "sv" ? "=SOCINV.NPV(3,5;B2:B3)" : "=SOCINV.NPV(3.5,B2:B3)",
    );
    const message = await page.evaluate(() => window.workbench.messageOf("A1"));
    expect(message).toMatch(
      language === "sv" ? /Skriv 3,5\s% eller 0,035/ : /Write 3\.5% or 0\.035/,
    );
    await page.evaluate(() => {
      window.workbench.select(["A1"]);
    });
    const alert = addIn.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(message);
    expect(await alert.textContent()).toMatch(language === "sv" ? /Fel i .*A1/ : /Error in .*A1/);
    await typeInto(
      page,
      "A1",
      language === "sv" ? "=SOCINV.NPV(3,5%;B2:B3)" : "=SOCINV.NPV(3.5%,B2:B3)",
    );
    await page.evaluate(() => {
      window.workbench.select(["A1"]);
    });
    await alert.waitFor({ state: "detached" });
  });
});
