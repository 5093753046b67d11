/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadSelfTest } from "../../src/taskpane/services/loadSelfTest";
import type { SelfTestOutcome } from "../../src/taskpane/services/selfTest";
import type { Services } from "../../src/taskpane/services/services";
import { FakeWorkbook } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

function outcome(id: string, actual: string, passed: boolean): SelfTestOutcome {
  const both = (text: string): { sv: string; en: string } => ({ sv: text, en: text });
  return {
    row: {
      id,
      label: both(`Kontroll ${id}`),
      expected: both("8,66 %"),
      printed: id !== "f",
      source: "",
    },
    actual: both(actual),
    passed,
  };
}

const passing = ["a", "b", "c", "d", "e", "f"].map((id) => outcome(id, "8,66 %", true));

async function openAbout(
  changed: Partial<Services>,
  workbook = new FakeWorkbook(),
): Promise<Awaited<ReturnType<typeof renderPane>>> {
  const rendered = await renderPane(workbook, changed);
  await userEvent.click(screen.getByRole("button", { name: "Om SOCINV" }));
  await screen.findByRole("heading", { level: 1, name: "SOCINV 1.2.3" });
  return rendered;
}

const giving = (outcomes: readonly SelfTestOutcome[]): Partial<Services> => ({
  loadSelfTest: () => Promise.resolve(() => Promise.resolve(outcomes)),
});

describe("the self-test on the page Om", () => {
  it("says that all checks match, and how many of them are published", async () => {
    await openAbout(giving(passing));
    const verdict = await screen.findByRole("status");
    expect(verdict.textContent).toContain("Alla 6 kontroller stämmer.");
    expect(verdict.textContent).toContain("5 är publicerade resultat, 1 är härledd");
  });

  it("shows a few rows, and all of them on request", async () => {
    await openAbout(giving(passing));
    await screen.findByText("Kontroll a");
    expect(screen.queryByText("Kontroll f")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Visa alla 6" }));
    expect(screen.getByText("Kontroll f")).toBeTruthy();
  });

  it("puts a failing row first, with both figures and in words, and warns", async () => {
    await openAbout(giving([...passing, outcome("x", "8,67 %", false)]));
    const warning = await screen.findByRole("alert");
    expect(warning.textContent).toMatch(/^1 av 7 kontroller stämmer inte/);
    const [, first] = screen.getAllByRole("row");
    expect(within(first!).getByText("Kontroll x")).toBeTruthy();
    expect(within(first!).getAllByText(/8,66 %/).length).toBeGreaterThan(0);
    expect(within(first!).getByText("8,67 %")).toBeTruthy();
    expect(within(first!).getByRole("img", { name: "stämmer inte" })).toBeTruthy();
  });

  it("runs again when asked to", async () => {
    let runs = 0;
    await openAbout({
      loadSelfTest: () =>
        Promise.resolve(() => {
          runs += 1;
          return Promise.resolve(runs === 1 ? passing : [outcome("a", "fel", false)]);
        }),
    });
    await screen.findByText(/Alla 6 kontroller/);
    await userEvent.click(screen.getByRole("button", { name: "Kör självtest igen" }));
    expect(await screen.findByText(/1 av 1 kontroller stämmer inte/)).toBeTruthy();
  });

  it("says so when the functions did not load", async () => {
    await openAbout({ evaluate: undefined });
    expect(await screen.findByText(/funktionerna har inte lästs in/)).toBeTruthy();
  });

  it("with the project's own functions and results, everything matches", async () => {
    await openAbout({ loadSelfTest });
    expect((await screen.findByText(/^Alla \d+ kontroller stämmer/)).textContent).not.toContain(
      "Alla 0",
    );
  });
});

describe("the rest of the page Om", () => {
  it("tells program, version and what works here", async () => {
    await openAbout(giving(passing));
    expect(screen.getByRole("row", { name: "Program Excel för Windows, 16.0.18025" })).toBeTruthy();
    expect(screen.getByRole("row", { name: "Egna funktioner Fungerar" })).toBeTruthy();
    expect(screen.getByRole("row", { name: "Öppna panelen med filen Saknas" })).toBeTruthy();
    expect(screen.getByText("Bygge 4f2c91a")).toBeTruthy();
  });

  it("repairs formulas, and says how many and where", async () => {
    const workbook = new FakeWorkbook();
    await openAbout(giving(passing), workbook);
    await userEvent.click(screen.getByRole("button", { name: "Reparera formler" }));
    expect(await screen.findByText(/Ingen SOCINV-formel visar #NAMN/)).toBeTruthy();
    workbook.repaired = { sheets: [{ sheet: "Kalkyl", count: 3 }], skipped: [] };
    await userEvent.click(screen.getByRole("button", { name: "Reparera formler" }));
    expect(await screen.findByText("3 formler skrevs in på nytt: Kalkyl.")).toBeTruthy();
  });

  it("copies a report with version, host and every check", async () => {
    const { copied } = await openAbout(giving([outcome("x", "8,67 %", false)]));
    await screen.findByText(/kontroller stämmer inte/);
    await userEvent.click(screen.getByRole("button", { name: "Kopiera rapport" }));
    expect(await screen.findByText("Rapporten är kopierad.")).toBeTruthy();
    expect(copied[0]).toContain("SOCINV 1.2.3 (4f2c91a)");
    expect(copied[0]).toContain("Kontroll x: Väntat 8,66 %, Blev 8,67 %, stämmer inte");
  });

  it("shows the report where the clipboard is closed", async () => {
    await openAbout({ ...giving(passing), copyText: () => Promise.resolve(false) });
    await screen.findByText(/Alla 6 kontroller/);
    await userEvent.click(screen.getByRole("button", { name: "Kopiera rapport" }));
    const report = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Rapport" });
    expect(report.value).toContain("SOCINV 1.2.3");
  });

  it.each([
    [
      "Så hanteras dina uppgifter",
      /office\.js, som alla tillägg använder, kan skicka diagnostikdata/,
    ],
    ["Tillgänglighetsredogörelse", /Myndigheten för digital förvaltning/],
    ["Licens", /MIT-licens/],
  ])("opens %s and comes back", async (title, words) => {
    await openAbout(giving(passing));
    await userEvent.click(screen.getByRole("button", { name: title }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: title }));
    expect(screen.getByText(words)).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "SOCINV 1.2.3" })).toBeTruthy();
  });
});
