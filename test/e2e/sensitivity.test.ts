import { readFileSync } from "node:fs";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto, valuesOf } from "../support/workbench";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Eight start in 2027 and half succeed; years 1–3 discounted come to 1.952. The municipality gains 4 · 25 000 a year,
 * 195 200 kr, and pays 200 000 kr. Net −4 800 kr, and ±97 600 kr for a quarter more or less that succeed.
 */
const tables = {
  Antaganden: [
    ["Nyckel", "Värde", "Lågt", "Högt", "Fördelning"],
    ["startår", 2027, "", "", ""],
    ["horisont", 3, "", "", ""],
    ["horisonter", 3, "", "", ""],
    ["mandatperiodens sista år", 2028, "", "", ""],
    ["diskonteringsränta", 0.25, "", "", ""],
    ["andel som lyckas", 0.5, 0.25, 0.75, "likformig"],
  ],
  Deltagare: [
    ["År", "Antal"],
    [2027, 8],
  ],
  Kostnader: [
    ["Id", "Post", "Aktör", "Slag", "Belopp", "Från", "Lågt", "Högt", "Fördelning"],
    ["K1", "Handledare", "Socialnämnden", "engång", 200_000, 2027, 190_000, 210_000, "likformig"],
  ],
  Effekter: [
    [
      "Id",
      "Effekt",
      "Aktör",
      "Slag",
      "Enhetsvärde",
      "Fördröjning",
      "Hemtagbar andel",
      "Evidensgrad",
    ],
    ["E1", "Mindre stöd", "Socialnämnden", "real", 25_000, 1, 0.5, 1],
  ],
} as const;

describe("sensitivity and risk of a calculation on its sheets", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
    await workbench.addIn.evaluate(axeSource);
    await workbench.addIn.evaluate(async (content) => {
      await Excel.run(async (context) => {
        for (const [name, rows] of Object.entries(content)) {
          const sheet = context.workbook.worksheets.add(name);
          const [head] = rows;
          const width = head.length;
          const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
          range.values = rows.map((row) => [...row]);
          sheet.tables.add(range, true).name = name;
        }
        await context.sync();
      });
    }, tables);
    await workbench.addIn.getByRole("button", { name: /^Känslighet/ }).click();
    await workbench.addIn.getByText(/chans att kommunen går plus$/).waitFor();
  }, 180_000);

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  /** As a user does on the sheet: the pane hears of it by Excel's events. */
  const edit = (address: string, value: number): Promise<void> =>
    workbench.addIn.evaluate(
      async ([cell, content]) => {
        await Excel.run(async (context) => {
          const [sheet = "", place = ""] = cell.split("!");
          context.workbook.worksheets.getItem(sheet).getRange(place).values = [[content]];
          await context.sync();
        });
      },
      [address, value] as const,
    );

  const order = (): Promise<string[]> =>
    workbench.addIn
      .getByRole("table", { name: /^Viktigast/ })
      .getByRole("rowheader")
      .allInnerTexts();

  it("shows what matters most, and follows an edit of low and high", async () => {
    const { addIn, page } = workbench;
    expect(await order()).toEqual(["Andel som lyckas", "Handledare"]);
    await page.getByText("Kostnader", { exact: true }).last().click();
    // The keyboard goes to the grid once a cell of it has been clicked.
    await page.mouse.click(500, 500);
    await typeInto(page, "G2", "50 000");
    await typeInto(page, "H2", "350 000");
    await addIn.getByText("Viktigast: Handledare").waitFor();
    expect(await order()).toEqual(["Handledare", "Andel som lyckas"]);
  }, 120_000);

  it("follows the edit in the distribution too", async () => {
    const { addIn } = workbench;
    for (const [cell, value] of [
      ["Kostnader!E2", 60_000],
      ["Kostnader!G2", 50_000],
      ["Kostnader!H2", 70_000],
    ] as const)
      await edit(cell, value);
    // The least that is gained, 97 600 kr, is more than the most that is paid.
    await addIn.getByText(/^100\s%\schans att kommunen går plus$/).waitFor();
  }, 120_000);

  it("follows the edit in the two fixed runs, with another factor too", async () => {
    const { addIn } = workbench;
    const rowsOf = async (caption: string): Promise<string[]> => {
      const rows = addIn.getByRole("table", { name: caption }).getByRole("row");
      return (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, " ").trim());
    };
    // 195 200 kr is gained in three years, 80 000 in the term; the cost is 60 000 now.
    await addIn
      .getByRole("row", { name: /^3\sår .*135\s+116$/ })
      .first()
      .waitFor();
    expect((await rowsOf("Nettonuvärde, tkr")).slice(0, 4)).toEqual([
      "Sikt Som planerat Effekter × 0,9",
      "Kommun",
      "3 år (2027–2030) 135 116",
      "Mandatperioden (2027–2028) 20 12",
    ]);
    await addIn.getByRole("textbox", { name: "Alla effekter ×" }).fill("0,5");
    await addIn.getByRole("columnheader", { name: "Effekter × 0,5" }).waitFor();
    expect((await rowsOf("Nettonuvärde, tkr"))[2]).toBe("3 år (2027–2030) 135 38");
    // 100 000 − 60 000, and with a third of it.
    expect((await rowsOf("Summerat netto, tkr"))[2]).toBe("Efter 1 år 40 80");
  }, 120_000);

  it("can be cancelled in the middle of a long run, and run again", async () => {
    const { addIn } = workbench;
    await addIn.getByRole("button", { name: "Dragningar och frö" }).click();
    const trials = addIn.getByRole("textbox", { name: "Antal dragningar" });
    await trials.fill("10 000 000");
    await trials.press("Enter");
    await addIn.getByText(/^Det tar ungefär \d+\s/).waitFor();
    await addIn.getByRole("button", { name: "Räkna", exact: true }).click();
    await addIn.getByText(/^Drar .* av 10\s000\s000$/).waitFor();
    await addIn.getByRole("button", { name: "Avbryt" }).click();
    await addIn.getByText("Du avbröt simuleringen.").waitFor();
    await trials.fill("0");
    await trials.press("Enter");
    await addIn.getByText(/^Antal dragningar ska vara ett helt antal, 1 eller fler/).waitFor();
    await trials.fill("1 000");
    await trials.press("Enter");
    await addIn.getByText(/^1\s?000 dragningar, frö 1/).waitFor();
  }, 120_000);

  it("writes live functions with charts to new sheets, which follow the tables", async () => {
    const { addIn, page } = workbench;
    await addIn.getByRole("button", { name: "Skriv till nytt blad" }).click();
    await addIn.getByText(/^Bladen Känslighet, Risk, Fasta körningar är tillagda/).waitFor();
    await page.evaluate(() => window.workbench.idle());
    const row = async (): Promise<unknown[] | undefined> =>
      (await valuesOf(page, "Känslighet!A5:G5"))[0];
    // By hand: 195 200 − 60 000, and 97 600 less or more.
    const [name, low, high, atLow, atHigh, swing, planned] = (await row()) ?? [];
    expect([name, low, high]).toEqual(["andel som lyckas", 0.25, 0.75]);
    expect(atLow).toBeCloseTo(37_600, 6);
    expect(atHigh).toBeCloseTo(232_800, 6);
    expect(swing).toBeCloseTo(195_200, 6);
    expect(planned).toBeCloseTo(135_200, 6);
    const charts = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const found = ["Känslighet", "Risk"].map((sheet) => {
          const { charts: each } = context.workbook.worksheets.getItem(sheet);
          each.load("items/chartType");
          return each;
        });
        await context.sync();
        return found.map(({ items }) => items.map(({ chartType }) => chartType));
      }),
    );
    expect(charts).toEqual([["BarStacked"], ["ColumnClustered"]]);
    await edit("Kostnader!E2", 65_000);
    await page.evaluate(() => window.workbench.idle());
    expect((await row())?.[6]).toBeCloseTo(130_200, 6);
    const runs = async (address: string): Promise<unknown[][]> =>
      (await valuesOf(page, `Fasta körningar!${address}`)).map((cells) =>
        cells.map((cell) => (typeof cell === "number" ? Math.round(cell) : cell)),
      );
    // 195 200 kr is gained in three years and 80 000 in the term; the cost is 65 000 now.
    expect(await runs("A7:D9")).toEqual([
      ["Perspektiv", "", "3\u00a0år (2027–2030)", "Mandatperioden (2027–2028)"],
      ["Kommunen", "Som planerat", 130_200, 15_000],
      ["Kommunen", "Med mindre effekter", 110_680, 7_000],
    ]);
    // 100 000 the first year, less all of the cost, and less a third of it.
    expect(await runs("B17:C18")).toEqual([
      ["Som planerat", 35_000],
      ["Fördelad på tre år", 78_333],
    ]);
    await edit("Fasta körningar!B5", 0.5);
    await page.evaluate(() => window.workbench.idle());
    expect((await runs("C9"))[0]).toEqual([32_600]);
    expect(workbench.leaks).toEqual([]);
  }, 180_000);

  it.each([
    [320, "light", "none"],
    [450, "dark", "none"],
    [320, "dark", "active"],
  ] as const)(
    "at %i px, %s, forced colours %s: axe finds nothing, nothing is cut off",
    async (width, colorScheme, forcedColors) => {
      const { addIn, page } = workbench;
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
      await page.evaluate((pixels) => {
        const frame = document.getElementById("add-in");
        if (frame)
          frame.style.cssText = `position: fixed; top: 0; right: 0; width: ${pixels}px; height: 100%; z-index: 10000`;
      }, String(width));
      const look = (): Promise<unknown> =>
        addIn.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import("axe-core") };
          const { violations } = await axe.run(
            { exclude: [["[data-tabster-dummy]"]] },
            { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
          );
          return [
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
            document.documentElement.scrollWidth - window.innerWidth,
          ];
        });
      const tables = addIn.getByRole("button", { name: "Visa som tabell" });
      while ((await tables.count()) > 0) await tables.first().click();
      expect(await look()).toEqual([[], 0]);
      await addIn.getByRole("button", { name: "Prova celler i en modell" }).click();
      await addIn.getByRole("radio", { name: /^Flera celler/ }).click();
      await addIn.getByRole("button", { name: "Räkna och skriv till nytt blad" }).click();
      expect(await look()).toEqual([[], 0]);
      await addIn.getByRole("button", { name: "Tillbaka" }).click();
      await addIn.getByText(/chans att kommunen går plus$/).waitFor();
    },
    120_000,
  );
});
