import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto, valuesOf } from "../support/workbench";

describe("a worked example in the workbench", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it("opens from the pane, gives the verdict that is derived by hand, and follows a typed change", async () => {
    const { addIn, page } = workbench;
    await addIn.getByRole("button", { name: /^Öppna exempel/ }).click();
    await addIn.getByRole("button", { name: /^Jobbprojekt/ }).click();
    await addIn.getByRole("button", { name: "Lägg in i arbetsboken" }).click();
    await addIn.getByText(/blad är tillagda/).waitFor();
    await page.evaluate(() => window.workbench.idle());
    // 3 600 000 kr − 7,2 · 0,6 · 60 225 · 371,91/335,92 · 4,5150523755: the municipality's loss in five years.
    expect((await valuesOf(page, "Resultat!C6"))[0]?.[0]).toBeCloseTo(-2_299_455.123993, 2);
    expect((await valuesOf(page, "Resultat!B6:B7")).flat()).toEqual(["Nej", "Ja"]);

    await page.getByText("Kostnader", { exact: true }).last().click();
    await typeInto(page, "F5", "30 000");
    // 60 000 kr less for each of 40 participants, all in the start year.
    expect((await valuesOf(page, "Resultat!C6"))[0]?.[0]).toBeCloseTo(100_544.876007, 2);
    expect((await valuesOf(page, "Resultat!B6"))[0]?.[0]).toBe("Ja");
    expect(workbench.leaks).toEqual([]);
  }, 120_000);
});
