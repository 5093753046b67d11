import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { appraise, gainsAndLosses, keyFigure, type Calculation } from "../../src/core/appraisal";
import { readAppraisal, type CellValue, type Tables } from "../../src/core/model";
import type { Decimal } from "../../src/core/numbers/decimal";
import { appraisalNames, keyCells, tableIds } from "../../src/workbook/plan/appraisalSheets";
import { readAmount } from "../taskpane/support/readAmount";
import { measured } from "../support/measured";
import { median } from "../support/median";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, valuesOf } from "../support/workbench";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { tables: names } = appraisalNames("sv");

let workbench: OpenWorkbench;
let pane: Frame;

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();

async function home(): Promise<void> {
  while ((await pane.getByRole("button", { name: /^Öppna exempel/ }).count()) === 0)
    await pane.getByRole("banner").getByRole("button").first().click();
}

async function goTo(step: RegExp): Promise<void> {
  await press(/^Steg \d/);
  await pane.getByRole("menuitemradio", { name: step }).click();
}

/** The tables of the workbook's calculation as they stand, read through the add-in's own Excel. */
async function tablesInWorkbook(): Promise<Tables> {
  await workbench.page.evaluate(() => window.workbench.idle());
  const read = await pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const ranges = wanted.map((name) => context.workbook.tables.getItem(name).getRange());
        for (const range of ranges) range.load("values");
        await context.sync();
        return ranges.map((range) => range.values as (string | number | boolean)[][]);
      }),
    tableIds.map((id) => names[id]),
  );
  const asCells = (rows: (string | number | boolean)[][]): CellValue[][] =>
    rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  return Object.fromEntries(
    tableIds.map((id, at) => [id, asCells(read[at]!)]),
  ) as unknown as Tables;
}

async function calculationInWorkbook(): Promise<Calculation<Decimal>> {
  const { appraisal, problems } = readAppraisal(await tablesInWorkbook());
  if (!appraisal) throw new Error(problems.map(({ what }) => what.sv).join("\n"));
  return appraise(appraisal);
}

/** The rows of a table of the pane, as shown. */
async function rowsOf(table: string): Promise<string[][]> {
  return pane
    .getByRole("table", { name: table })
    .first()
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
}

async function write(table: string, row: number, header: string, value: number): Promise<void> {
  await pane.evaluate(
    ([name, at, column, next]) =>
      Excel.run(async (context) => {
        const found = context.workbook.tables.getItem(name);
        const cell = found.columns.getItem(column).getDataBodyRange().getCell(at, 0);
        cell.values = [[next]];
        await context.sync();
      }),
    [table, row, header, value] as const,
  );
  await workbench.page.evaluate(() => window.workbench.idle());
}

beforeAll(async () => {
  workbench = await openWorkbench({ query: "example=none" });
  pane = workbench.addIn;
  workbench.page.setDefaultTimeout(60_000);
  await pane.evaluate(axeSource);
  await press(/^Öppna exempel/);
  await press(/^Jobbprojekt/);
  await press("Lägg in i arbetsboken");
  await pane.getByText(/blad är tillagda/).waitFor();
}, 240_000);

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

describe("Granska beside the workbook", () => {
  it("shows the figures that the sheets show, and the core's to the öre", async () => {
    await home();
    await press(/^(Ny kalkyl|Fortsätt på kalkylen)/);
    await goTo(/Granska/);
    await pane.getByRole("table", { name: "Två kalkyler" }).waitFor();
    const calculation = await calculationInWorkbook();
    const rows = (await rowsOf("Två kalkyler")).slice(1);
    const figure = (side: string, horizon: number): number =>
      Number(keyFigure(calculation, "nettonuvärde", side, horizon));
    calculation.appraisal.horizons.forEach((horizon, at) => {
      const shown = rows[at]!.slice(1).map(readAmount);
      expect(Math.abs(shown[0]! - figure("kommun", horizon))).toBeLessThanOrEqual(0.5);
      expect(Math.abs(shown[1]! - figure("samhälle", horizon))).toBeLessThanOrEqual(0.5);
    });
    const { horizons, horizon } = calculation.appraisal;
    const shown = await sheetFigures(calculation);
    horizons.forEach((years, at) => {
      expect(shown.municipality[at]).toBeCloseTo(figure("kommun", years), 2);
      expect(shown.society[at]).toBeCloseTo(figure("samhälle", years), 2);
    });
    // 3 600 000 kr − 7,2 · 0,6 · 60 225 · 371,91/335,92 · 4,5150523755.
    expect(shown.municipality[horizons.indexOf(horizon)]).toBeCloseTo(-2_299_455.123993, 2);
  });

  it("follows what is changed by hand in the sheets when the guide is opened again", async () => {
    await home();
    await write(names.costs, 0, "Belopp", 30_000);
    await press(/^(Ny kalkyl|Fortsätt på kalkylen)/);
    await goTo(/Granska/);
    await pane.getByRole("table", { name: "Två kalkyler" }).waitFor();
    const calculation = await calculationInWorkbook();
    const rows = await rowsOf("Två kalkyler");
    const main = rows.find(([label]) => /^25/.test(label ?? ""))!;
    // 60 000 kr less for each of 40 participants, all in the start year.
    expect(readAmount(main[1]!)).toBe(100_545);
    expect(readAmount(main[1]!)).toBe(Math.round(Number(keyFigure(calculation, "nettonuvärde"))));
    const actors = (await rowsOf("Vem vinner och vem betalar")).slice(1).filter(isNamed);
    expect(actors).toHaveLength(gainsAndLosses(calculation).length);
  });

  const isNamed = (row: string[]): boolean => row.length > 1;

  it("updates the sheets cell by cell with what is changed in the guide", async () => {
    await goTo(/Målgrupp/);
    await pane.getByRole("textbox", { name: "Andel av deltagarna som når målet" }).fill("25");
    await goTo(/Granska/);
    await press("Lägg in i arbetsboken");
    await pane.getByText(/1 cell ändras, allt annat står kvar/).waitFor();
    await press("Uppdatera");
    await pane.getByRole("heading", { name: "Kalkylen är uppdaterad" }).waitFor();
    const rateRow = async () =>
      (await tablesInWorkbook()).assumptions.find(([key]) => key === "andel som lyckas")!;
    expect((await rateRow()).slice(1, 4)).toEqual([0.25, 0.25, 0.25]);
    const calculation = await calculationInWorkbook();
    const place = calculation.appraisal.horizons.indexOf(calculation.appraisal.horizon);
    expect((await sheetFigures(calculation)).municipality[place]).toBeCloseTo(
      Number(keyFigure(calculation, "nettonuvärde")),
      2,
    );
    await press("Till Granska");
    await press("Lägg in i arbetsboken");
    await pane.getByText(/Inget behöver ändras/).waitFor();
    await press("Till Granska");
  });
});

/** The net present values on the sheet Resultat, one for each horizon. */
async function sheetFigures({ appraisal }: Calculation<Decimal>) {
  await workbench.page.evaluate(() => window.workbench.idle());
  const cells = keyCells(appraisal, appraisalNames("sv"), "sv");
  const row = async (perspective: number): Promise<readonly number[]> => {
    const address = cells.figureRow("netPresentValue", perspective).replaceAll("$", "");
    return (await valuesOf(workbench.page, address)).flat().map(Number);
  };
  return { municipality: await row(0), society: await row(2) };
}

describe("the live result", () => {
  /** How long after each key the strip shows another figure, in milliseconds. */
  async function delays(keys: readonly string[]): Promise<readonly number[]> {
    const times: number[] = [];
    for (const key of keys) {
      await pane.evaluate(() => {
        const strip = document.querySelector('section[aria-label="Resultat just nu"]')!;
        const page = window as unknown as { delay?: number; pressed?: number };
        delete page.delay;
        document.addEventListener("keydown", () => (page.pressed = performance.now()), {
          once: true,
          capture: true,
        });
        const watch = new MutationObserver(() => {
          watch.disconnect();
          page.delay = performance.now() - (page.pressed ?? 0);
        });
        watch.observe(strip, { subtree: true, characterData: true, childList: true });
      });
      await workbench.page.keyboard.press(key);
      const seen = await pane.waitForFunction(() => (window as { delay?: number }).delay);
      times.push(Number(await seen.jsonValue()));
    }
    return times;
  }

  it("moves within a tenth of a second of a key, with ten effects", async () => {
    await home();
    await pane.evaluate(
      (table) =>
        Excel.run(async (context) => {
          const found = context.workbook.tables.getItem(table);
          const body = found.getDataBodyRange();
          body.load("values");
          await context.sync();
          const rows = body.values as (string | number)[][];
          const more = rows.slice(0, 4).map(([, ...rest], at) => [`E${String(at + 20)}`, ...rest]);
          found.rows.add(undefined, more);
          await context.sync();
        }),
      names.effects,
    );
    const calculation = await calculationInWorkbook();
    expect(calculation.appraisal.effects).toHaveLength(10);
    await press(/^(Ny kalkyl|Fortsätt på kalkylen)/);
    await goTo(/Målgrupp/);
    const rate = pane.getByRole("textbox", { name: "Andel av deltagarna som når målet" });
    await rate.click();
    await rate.press("ControlOrMeta+A");
    // 2, 28, 2, 29, 2 and 27 per cent: each key changes the figure.
    const times = await delays(["2", "8", "Backspace", "9", "Backspace", "7"]);
    const middle = median(times);
    measured(`live result after a key: ${middle.toFixed(0)} ms, median of ${String(times.length)}`);
    expect(middle).toBeLessThan(100);
  });
});

describe.each([
  [320, 850, "light", false],
  [450, 850, "dark", false],
  [1400, 850, "light", false],
  [320, 850, "dark", true],
  // A pane of 640 × 850 pixels at 200 % zoom.
  [320, 425, "light", false],
] as const)("at %i × %i px, %s, forced colours %s", (width, height, scheme, forced) => {
  async function findings(): Promise<{ violations: string[]; overflow: number }> {
    return pane.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(
        { exclude: [["[data-tabster-dummy]"]] },
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
      );
      return {
        violations: violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`,
        ),
        overflow: document.documentElement.scrollWidth - window.innerWidth,
      };
    });
  }

  it("axe finds nothing on Risk, Granska and Lägg in, and nothing is cut off", async () => {
    await workbench.page.emulateMedia({
      colorScheme: scheme,
      forcedColors: forced ? "active" : "none",
      reducedMotion: "reduce",
    });
    await workbench.page.evaluate(
      ([across, down]) => {
        const frame = document.getElementById("add-in");
        if (frame)
          frame.style.cssText = `position: fixed; top: 0; right: 0; width: ${across}px; height: ${down}px; z-index: 10000`;
      },
      [String(width), String(height)] as const,
    );
    const sound = { violations: [], overflow: 0 };
    await goTo(/Risk/);
    if ((await pane.getByRole("button", { name: /^Andel som lyckas/ }).count()) > 0)
      await press(/^Andel som lyckas/);
    else {
      await press("Lägg till osäkert värde");
      await pane.getByRole("menuitem", { name: "Andel som lyckas" }).click();
    }
    await pane.getByRole("textbox", { name: "Lågt" }).waitFor();
    expect(await findings()).toEqual(sound);
    await goTo(/Granska/);
    await pane.getByRole("table", { name: "Två kalkyler" }).waitFor();
    const closed = pane.getByRole("button", { name: "Visa som tabell" });
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await findings()).toEqual(sound);
    await press("Lägg in i arbetsboken");
    await pane.getByRole("heading", { level: 1, name: /Kalkylen/ }).waitFor();
    expect(await findings()).toEqual(sound);
    await press("Till Granska");
  });

  it("nothing moves, and what has the focus is covered by nothing", async () => {
    await goTo(/Målgrupp/);
    await pane.getByRole("heading", { level: 1, name: /^Målgrupp/ }).waitFor();
    // What is over within one picture of the screen is not seen to move.
    const moving = await pane.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ playState, effect }) =>
              playState === "running" && Number(effect?.getComputedTiming().activeDuration) > 16,
          ).length,
    );
    expect(moving).toBe(0);
    await pane.getByRole("button", { name: /^Steg \d/ }).focus();
    for (let tab = 0; tab < 14; tab += 1) {
      await workbench.page.keyboard.press("Tab");
      expect(await isFocusSeen()).toBe("seen");
    }
  });

  /** Whether the middle of what has the focus is in the pane with nothing over it. */
  function isFocusSeen(): Promise<string> {
    return pane.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return "seen";
      const { top, left, width: across, height: down } = focused.getBoundingClientRect();
      const over = document.elementFromPoint(left + across / 2, top + down / 2);
      const isSeen =
        over !== null &&
        (focused.contains(over) || over.contains(focused) || over.closest("label") !== null);
      return isSeen ? "seen" : focused.outerHTML.slice(0, 160);
    });
  }
});
