import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, valuesOf } from "../support/workbench";

/**
 * A model with two functions in a row that answer late, as office.js makes them at its real pace:
 * −1 000 now and saving · participants in each of two years at the rate in B2, and the same once more a year later.
 */
const model = [
  ["Ränta", 0.05],
  ["Deltagare", 20],
  ["Besparing", 30],
  ["År 0", -1000],
  ["År 1", "=B3*B4"],
  ["År 2", "=B3*B4"],
  ["Nuvärde", "=SOCINV.NPV(B2,B5:B7)"],
  ["Samma om ett år", "=SOCINV.PRESENTVALUE(B2,B8,1)"],
  ["Netto", "=IFERROR(B8+B9,0)"],
] as const;

/** By hand: the present value, and the same once more a year later. */
function net(rate: number, participants: number): number {
  const yearly = participants * 30;
  const value = -1000 + yearly / (1 + rate) + yearly / (1 + rate) ** 2;
  return value + value / (1 + rate);
}

describe("values tried in a model whose functions answer late", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none&pace=real" });
    await workbench.addIn.evaluate(async (rows) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.name = "Modell";
        sheet.getRange("A2:B10").formulas = rows.map((row) => [...row]);
        sheet.getRange("B2").numberFormat = [["0.0%"]];
        await context.sync();
      });
    }, model);
    await workbench.page.evaluate(() => window.workbench.idle());
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const fill = async (label: string, text: string): Promise<void> => {
    const field = workbench.addIn.getByRole("textbox", { name: label, exact: true });
    await field.fill(text);
    await field.press("Tab");
  };

  const openForm = async (): Promise<void> => {
    const { addIn } = workbench;
    const home = addIn.getByRole("button", { name: "Till startsidan" });
    if ((await home.count()) > 0) await home.click();
    await addIn.getByRole("button", { name: /^Känslighet/ }).click();
    await fill("Resultatcell", "Modell!B10");
    await addIn.getByText(/^Netto: /).waitFor();
  };

  const choose = async (at: number, cell: string, list: string): Promise<void> => {
    const { addIn } = workbench;
    const group = addIn.getByRole("group").nth(at);
    const field = group.getByRole("textbox", { name: /att prova$/ });
    await field.fill(cell);
    await field.press("Tab");
    await group.getByRole("combobox").click();
    await addIn.getByRole("option", { name: "Egen lista" }).click();
    await group.getByRole("textbox", { name: /^Värden med/ }).fill(list);
  };

  const inputs = (): Promise<unknown[][]> => valuesOf(workbench.page, "Modell!B2:B4");
  const press = (name: string): Promise<void> =>
    workbench.addIn.getByRole("button", { name }).click();

  it("writes the right table to a new sheet and leaves the cells as they were", async () => {
    const { addIn, page } = workbench;
    await openForm();
    await addIn.getByRole("radio", { name: /^Två celler/ }).click();
    await choose(0, "Modell!B2", "0; 5 %; 10");
    await choose(1, "Modell!B3", "10; 25");
    await press("Räkna och skriv till nytt blad");
    await addIn.getByText(/^Bladet Känslighet är tillagt/).waitFor();
    expect(await inputs()).toEqual([[0.05], [20], [30]]);
    const table = await valuesOf(page, "'Känslighet'!A12:C15");
    expect(table[0]).toEqual(["Netto", 10, 25]);
    for (const [at, rate] of [0, 0.05, 0.1].entries()) {
      const [shown, ten, more] = table[at + 1] as [number, number, number];
      expect(shown).toBe(rate);
      expect(ten).toBeCloseTo(net(rate, 10), 6);
      expect(more).toBeCloseTo(net(rate, 25), 6);
    }
    expect(workbench.leaks).toEqual([]);
  }, 120_000);

  it("puts the cell back when the run is cancelled", async () => {
    const { addIn } = workbench;
    await openForm();
    await choose(0, "Modell!B3", "10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 21; 22; 23");
    await press("Räkna och skriv till nytt blad");
    await addIn.getByText(/^4 av 13 värden/).waitFor();
    expect((await inputs())[1]).not.toEqual([20]);
    await press("Avbryt");
    await addIn.getByText("Alla celler som provades är återställda.").waitFor();
    expect(await inputs()).toEqual([[0.05], [20], [30]]);
  }, 120_000);

  /** By how many values have been tried: the first ones are measured to announce the time. */
  it.each([
    ["while the time is measured", /^[123] av 13 värden/],
    ["in the middle", /^[4-9] av 13 värden/],
    ["near the end", /^1[012] av 13 värden/],
  ])(
    "offers to put the cell back where the pane was closed %s",
    async (_, progress) => {
      const { page } = workbench;
      await openForm();
      await choose(0, "Modell!B3", "10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 21; 22; 23");
      await press("Räkna och skriv till nytt blad");
      await workbench.addIn.getByText(progress).waitFor();
      await workbench.addIn.evaluate(() => {
        window.location.reload();
      });
      await page.waitForFunction(() => window.workbench.isReady());
      const addIn = page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
      workbench = { ...workbench, addIn };
      await addIn.getByText("En körning är inte avslutad").waitFor();
      expect((await inputs())[1]).not.toEqual([20]);
      await addIn.getByRole("button", { name: "Lägg tillbaka värdena" }).click();
      await addIn.getByText("Cellerna är återställda.").waitFor();
      expect(await inputs()).toEqual([[0.05], [20], [30]]);
    },
    120_000,
  );
});
