import { readFileSync } from "node:fs";
import { KeyboardUser } from "../support/keyboardUser";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto, valuesOf } from "../support/workbench";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const words = {
  sv: {
    tile: /^Ny kalkyl/,
    goOnTile: /^Fortsätt på kalkylen/,
    project: "Projekt",
    name: "Kalkylens namn",
    committee: "Nämnd som äger insatsen",
    goOn: "Fortsätt",
    participants: "Målgrupp och insats",
    number: "Antal som börjar",
    rate: "Andel av deltagarna som når målet",
    fix: /^Rätta två fält/,
    wrongRate: /^Andel av deltagarna som når målet ska vara mellan 0 och 100/,
    addCost: "Lägg till kostnad",
    newCost: "Ny kostnad",
    item: "Vad kostar?",
    amount: "Belopp",
    yearly: "Varje år",
    ready: "Klar",
    effects: "Effekter",
    library: "Välj ur biblioteket",
    search: "Sök effekt",
    assistance: /^Ekonomiskt bistånd upphör/,
    addOne: "Lägg till 1 effekt",
    remove: "Ta bort",
    list: "Effekter i kronor",
    own: "Egen effekt",
    newEffect: "Ny effekt",
    effect: "Vad ändras för den som lyckas?",
    value: "Värde per person och år",
    duration: "Varar i",
    risk: "Risk",
    review: "Granska",
    insert: "Lägg in i arbetsboken",
    done: "Kalkylen är inlagd",
    costs: "Kostnader",
    results: "Resultat",
    cost: "800 000",
  },
  en: {
    tile: /^New calculation/,
    goOnTile: /^Go on with the calculation/,
    project: "Project",
    name: "Name of the calculation",
    committee: "Committee that owns the intervention",
    goOn: "Continue",
    participants: "Target group and intervention",
    number: "Number who start",
    rate: "Share of participants who reach the goal",
    fix: /^Fix two fields/,
    wrongRate: /^Share of participants who reach the goal must be between 0 and 100/,
    addCost: "Add a cost",
    newCost: "New cost",
    item: "What costs money?",
    amount: "Amount",
    yearly: "Every year",
    ready: "Done",
    effects: "Effects",
    library: "Choose from the library",
    search: "Search for an effect",
    assistance: /assistance ends/i,
    addOne: "Add 1 effect",
    remove: "Remove",
    list: "Effects in kronor",
    own: "Effect of your own",
    newEffect: "New effect",
    effect: "What changes for those who succeed?",
    value: "Value per person and year",
    duration: "Lasts for",
    risk: "Risk",
    review: "Review",
    insert: "Add to the workbook",
    done: "The calculation is added",
    costs: "Costs",
    results: "Results",
    cost: "800,000",
  },
} as const;

/**
 * 60 participants of whom 20 % succeed, SEK 100,000 each in the two years after the start, at 3.5 %, against a cost of
 * SEK 1,000,000 in the start year: 12 · 100,000 · (1/1.035 + 1/1.035²) − 1,000,000.
 */
const netPresentValue = 1_279_633.130295;

describe.each(["sv", "en"] as const)("the guide by keyboard alone, in %s", (language) => {
  const w = words[language];
  let workbench: OpenWorkbench;
  let user: KeyboardUser;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: `example=none&language=${language}` });
    user = new KeyboardUser(workbench.page, workbench.addIn);
    await workbench.addIn.evaluate(axeSource);
    await workbench.page.evaluate(() => {
      const frame = document.getElementById("add-in");
      if (frame)
        frame.style.cssText =
          "position: fixed; top: 0; right: 0; width: 320px; height: 100%; z-index: 10000";
    });
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  /** What axe finds, and how far the page would scroll sideways. */
  async function findings(): Promise<string[]> {
    return workbench.addIn.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(
        { exclude: [["[data-tabster-dummy]"]] },
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
      );
      const overflow = document.documentElement.scrollWidth - window.innerWidth;
      const wide = [...document.querySelectorAll("main *")].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth,
      );
      return [
        ...violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`,
        ),
        ...(overflow > 0
          ? [
              `${String(overflow)} px wider than the pane: ${wide.map(({ outerHTML }) => outerHTML.slice(0, 160)).join(" ")}`,
            ]
          : []),
      ];
    });
  }

  async function figures(sheet: string): Promise<number[]> {
    const rows = await valuesOf(workbench.page, `${sheet}!A1:J40`);
    return rows.flat().filter((cell): cell is number => typeof cell === "number");
  }

  const includes = (all: readonly number[], value: number): boolean =>
    all.some((each) => Math.abs(each - value) < 0.005);

  it("goes from an empty workbook to a finished one", async () => {
    await user.enterPane();
    await user.pressOn(w.tile);
    await user.arriveAt(w.project);
    expect(await findings()).toEqual([]);
    await user.typeIn(w.name, "Läsinsatser");
    await user.typeIn(w.committee, "Socialnämnden");
    await user.pressOn(w.goOn);

    await user.arriveAt(w.participants);
    await user.typeIn(w.number, "60");
    await user.typeIn(w.rate, "120");
    await user.pressOn(w.goOn);
    await user.arriveAt(w.fix);
    expect(await findings()).toEqual([]);
    await user.pressOn(w.wrongRate);
    await user.arriveAt(w.rate);
    await user.press("ControlOrMeta+A");
    await workbench.page.keyboard.type("20");

    await user.pressOn(w.addCost);
    await user.arriveAt(w.newCost);
    await user.typeIn(w.item, "Lärare");
    await user.typeIn(w.amount, "1 000 000");
    await user.tabTo(w.yearly);
    await user.press("ArrowUp");
    expect(await findings()).toEqual([]);
    await user.pressOn(w.ready);
    await user.arriveAt(/^Lärare/);
    await user.pressOn(w.goOn);

    await user.arriveAt(w.effects);
    expect(await findings()).toEqual([]);
    await user.pressOn(w.library);
    await user.arriveAt(w.library);
    await user.typeIn(w.search, language === "sv" ? "bistånd upphör" : "assistance ends");
    await user.pressOn(w.assistance, "Space");
    expect(await findings()).toEqual([]);
    await user.pressOn(w.addOne);
    await user.arriveAt(w.effects);
    await user.pressOn(w.assistance);
    await user.arriveAt(w.assistance);
    await user.pressOn(w.remove);
    await user.arriveAt(w.list);

    await user.pressOn(w.own);
    await user.arriveAt(w.newEffect);
    await user.typeIn(w.effect, "Mindre stöd");
    await user.typeIn(w.value, "100 000");
    await user.typeIn(w.duration, "2");
    expect(await findings()).toEqual([]);
    await user.pressOn(w.ready);
    await user.arriveAt(/^Mindre stöd/);
    await user.pressOn(w.goOn);
    await user.arriveAt(w.risk);
    expect(await findings()).toEqual([]);
    await user.pressOn(w.review);
    await user.arriveAt(w.review);
    await workbench.addIn
      .getByText(/1[,.]3/)
      .first()
      .waitFor();
    expect(await findings()).toEqual([]);
    await user.pressOn(w.insert);
    await user.arriveAt(w.done);
    expect(await findings()).toEqual([]);
    await workbench.page.evaluate(() => window.workbench.idle());
    expect(includes(await figures(w.results), netPresentValue)).toBe(true);
    expect(workbench.leaks).toEqual([]);
  }, 300_000);

  it("shows the sheet's figures once they were changed by hand there", async () => {
    await user.enterPane();
    await user.pressOn(w.ready);
    await workbench.addIn.getByRole("button", { name: w.goOnTile }).waitFor();
    const rows = await valuesOf(workbench.page, `${w.costs}!A1:N12`);
    const row = rows.findIndex((cells) => cells.includes(1_000_000));
    const column = rows[row]?.indexOf(1_000_000) ?? -1;
    await workbench.page.getByText(w.costs, { exact: true }).last().click();
    // The keyboard goes to the grid once a cell of it has been clicked.
    await workbench.page.mouse.click(500, 500);
    await typeInto(workbench.page, `${String.fromCharCode(65 + column)}${String(row + 1)}`, w.cost);
    expect(includes(await figures(w.results), netPresentValue + 200_000)).toBe(true);

    await user.enterPane();
    await user.pressOn(w.goOnTile);
    await workbench.addIn
      .getByText(/\+(SEK\s)?1[,.]5/)
      .first()
      .waitFor();
  }, 120_000);
});
