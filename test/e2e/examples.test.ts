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
    // The keyboard goes to the grid once a cell of it has been clicked.
    await page.mouse.click(500, 500);
    await typeInto(page, "F5", "30 000");
    // 60 000 kr less for each of 40 participants, all in the start year.
    expect((await valuesOf(page, "Resultat!C6"))[0]?.[0]).toBeCloseTo(100_544.876007, 2);
    expect((await valuesOf(page, "Resultat!B6"))[0]?.[0]).toBe("Ja");
    expect(workbench.leaks).toEqual([]);
  }, 120_000);

  it("shows a sheet's charts beside its figures from the first time it is shown", async () => {
    const { page } = workbench;
    const goTo = (sheet: string): Promise<void> =>
      page
        .locator("[data-u-comp=slide-tab-item]")
        .filter({ hasText: new RegExp(`^${sheet}$`) })
        .first()
        .click();
    const chart = page.locator(".native-chart").first();
    const leftEdge = async (): Promise<number> => (await chart.boundingBox())?.x ?? 0;
    await goTo("Risk");
    await chart.waitFor();
    const first = await leftEdge();
    await goTo("Antaganden");
    await chart.waitFor({ state: "detached" });
    await goTo("Risk");
    await chart.waitFor();
    expect(first).toBe(await leftEdge());
    // The figures stand in columns A to D, of which the names alone take 300 pixels.
    expect(first).toBeGreaterThan(500);
  }, 60_000);
});
