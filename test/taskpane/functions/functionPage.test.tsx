/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import catalogue from "../../../src/functions/catalogue.json";
import type { Catalogue } from "../../../src/taskpane/services/catalogue";
import { problem, type ProblemKind } from "../../../src/workbook/problems";
import { FakeWorkbook, swedishHost } from "../support/fakeWorkbook";
import { renderPane } from "../support/renderPane";

// method.md section 8, printed: −580 000, then 250 000 eight times, at 3.5 % is 1 138 488.88.
const printedFlows = [[-580_000], ...Array<number[]>(8).fill([250_000])];

/** A long list takes its time in these tests, and adds nothing to those of a function's page. */
function fewFunctions(): Promise<Catalogue> {
  const few = (catalogue as unknown as Catalogue).filter(({ id }) => id === "NPV" || id === "IRR");
  return Promise.resolve(few);
}

interface Opened {
  readonly user: UserEvent;
  readonly workbook: FakeWorkbook;
}

function workbookWithFlows(): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.ranges.set("Blad1!B2:B10", printedFlows);
  workbook.ranges.set("Blad1!B2:B3", printedFlows.slice(0, 2));
  return workbook;
}

/** Enters a text in one go: every key stroke renders the page again, which is slow here. */
async function enter(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

async function openNpv(workbook = workbookWithFlows()): Promise<Opened> {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  await renderPane(workbook, { loadCatalogue: fewFunctions });
  await user.click(screen.getByRole("button", { name: /^Funktioner/ }));
  await enter(user, await screen.findByRole("searchbox"), "NETNUVÄRDE");
  await user.click(screen.getByRole("button", { name: /^SOCINV\. ?NPV/ }));
  return { user, workbook };
}

async function fill({ user, workbook }: Opened, range = "Blad1!B2:B10"): Promise<void> {
  await enter(user, screen.getByRole("textbox", { name: "Ränta" }), "3,5 %");
  workbook.select("Blad1!B2", range);
  await user.click(screen.getByRole("button", { name: "Hämta markering till flöden" }));
  workbook.select("Blad1!B12");
  await screen.findByRole("button", { name: "Infoga i B12" });
}

describe("inserting a function", () => {
  it("found by Excel's own name, with the selected range, goes into the selected cell", async () => {
    const opened = await openNpv();
    await fill(opened);
    expect(await screen.findByText(/1\s138\s489\skr/)).toBeTruthy();
    expect(screen.getByText("=SOCINV.NPV(3,5%; B2:B10)")).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: "Infoga i B12" }));
    expect(await screen.findByText(/Formeln står i Blad1!B12/)).toBeTruthy();
    const { insertions } = opened.workbook;
    expect(insertions).toHaveLength(1);
    expect(insertions[0]).toMatchObject({
      cell: "Blad1!B12",
      formula: "=SOCINV.NPV(3.5%,B2:B10)",
      overwrite: false,
    });
    expect(insertions[0]?.numberFormats).toEqual([[expect.stringContaining('"kr"')]]);
  });

  it("again with another range updates its own formula without asking", async () => {
    const opened = await openNpv();
    const { user, workbook } = opened;
    await fill(opened);
    await user.click(screen.getByRole("button", { name: "Infoga i B12" }));
    workbook.filled.set("Blad1!B12", "=SOCINV.NPV(3.5%,B2:B10)");
    const flows = screen.getByRole("textbox", { name: "Flöden" });
    await user.clear(flows);
    await enter(user, flows, "Blad1!B2:B3");
    await user.click(await screen.findByRole("button", { name: "Uppdatera B12" }));
    await waitFor(() => {
      expect(workbook.insertions.at(-1)?.formula).toBe("=SOCINV.NPV(3.5%,B2:B3)");
    });
  });

  it("names the sheet when the range is on another one", async () => {
    const opened = await openNpv();
    await fill(opened);
    opened.workbook.select("'Mitt blad'!C3");
    await opened.user.click(await screen.findByRole("button", { name: "Infoga i C3" }));
    await waitFor(() => {
      expect(opened.workbook.insertions[0]?.formula).toBe("=SOCINV.NPV(3.5%,Blad1!B2:B10)");
    });
  });

  it("takes the word of a chosen timing in the language of the pane", async () => {
    const opened = await openNpv();
    await fill(opened);
    await opened.user.click(screen.getByRole("combobox", { name: "Tidpunkt (valfri)" }));
    await opened.user.click(screen.getByRole("option", { name: "Årets slut" }));
    expect(await screen.findByText('=SOCINV.NPV(3,5%; B2:B10; "slutet")')).toBeTruthy();
  });
});

describe("a cell that is not empty", () => {
  async function askedAbout(): Promise<Opened> {
    const opened = await openNpv();
    await fill(opened);
    opened.workbook.filled.set("Blad1!B12", "=SUMMA(A1:A4)");
    await opened.user.click(screen.getByRole("button", { name: "Infoga i B12" }));
    await screen.findByText("B12 är inte tom. Där står =SUMMA(A1:A4).");
    return opened;
  }

  it("is asked about, with the harmless answer in focus, and left alone", async () => {
    const { user, workbook } = await askedAbout();
    const keep = screen.getByRole("button", { name: "Låt stå" });
    expect(document.activeElement).toBe(keep);
    await user.click(keep);
    expect(screen.queryByText(/är inte tom/)).toBeNull();
    expect(workbook.insertions).toEqual([]);
  });

  it("is replaced when that is the answer", async () => {
    const { user, workbook } = await askedAbout();
    await user.click(screen.getByRole("button", { name: "Ersätt innehållet" }));
    await waitFor(() => {
      expect(workbook.insertions[0]).toMatchObject({ cell: "Blad1!B12", overwrite: true });
    });
  });
});

describe("what stands in the way", () => {
  it.each<[ProblemKind, RegExp]>([
    ["protectedSheet", /Bladet är skyddat, inget ändrades/],
    ["mergedCell", /sammanfogad cell/],
    ["multipleAreas", /Flera områden är markerade/],
    ["noCells", /diagramblad och figurer har inga celler/],
    ["editing", /Du skriver just nu i en cell/],
    ["spillBlocked", /Resultatet får inte plats/],
  ])("is told in a sentence with the remedy: %s", async (kind, sentence) => {
    const opened = await openNpv();
    await fill(opened);
    opened.workbook.problem = problem(kind, "B12");
    await opened.user.click(screen.getByRole("button", { name: /^Infoga/ }));
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(opened.workbook.insertions).toEqual([]);
  });

  it("a selection of several areas is refused under the field that wanted it", async () => {
    const { user, workbook } = await openNpv();
    workbook.problem = problem("multipleAreas");
    await user.click(screen.getByRole("button", { name: "Hämta markering till flöden" }));
    const flows = screen.getByRole("textbox", { name: "Flöden" });
    await waitFor(() => {
      expect(flows.getAttribute("aria-invalid")).toBe("true");
    });
    expect(descriptionOf(flows)).toMatch(/Flera områden är markerade/);
  });

  it("a target inside the range would be a circle", async () => {
    const opened = await openNpv();
    await fill(opened);
    opened.workbook.select("Blad1!B5");
    await opened.user.click(await screen.findByRole("button", { name: "Infoga i B5" }));
    expect(await screen.findByText(/B5 ingår i flöden/)).toBeTruthy();
    expect(opened.workbook.insertions).toEqual([]);
  });
});

describe("what is wrong in a field", () => {
  it("shows under it once the field is left, in place of the explanation", async () => {
    const { user } = await openNpv();
    const rate = screen.getByRole("textbox", { name: "Ränta" });
    await enter(user, rate, "3,5 kg");
    expect(descriptionOf(rate)).not.toMatch(/Du skrev/);
    await user.tab();
    expect(descriptionOf(rate)).toMatch(/Skriv ett tal som 3,5 %.*Du skrev ”3,5 kg”/);
    expect(rate.getAttribute("aria-invalid")).toBe("true");
  });

  it("is the function's own message where the value is out of range, though arguments are missing", async () => {
    const { user } = await openNpv();
    const rate = screen.getByRole("textbox", { name: "Ränta" });
    await enter(user, rate, "3,5");
    await user.tab();
    await waitFor(() => {
      expect(descriptionOf(rate)).toMatch(/Skriv 3,5\s% eller 0,035/);
    });
  });

  it("names an address that the workbook does not have", async () => {
    const { user } = await openNpv();
    const flows = screen.getByRole("textbox", { name: "Flöden" });
    await enter(user, flows, "Blad9!A1:A3");
    await user.tab();
    await waitFor(() => {
      expect(descriptionOf(flows)).toMatch(/Blad9!A1:A3 finns inte i arbetsboken/);
    });
  });

  it("is summed up when one inserts too early, with links to the fields", async () => {
    const { user, workbook } = await openNpv();
    await user.click(screen.getByRole("button", { name: "Infoga i B12" }));
    const heading = await screen.findByRole("heading", {
      name: "Rätta två fält för att gå vidare",
    });
    expect(document.activeElement).toBe(heading);
    await user.click(screen.getByRole("button", { name: /^Ange flöden/ }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Flöden" }));
    expect(workbook.insertions).toEqual([]);
  });

  it("what was typed is tidied when the field is left, not while one types", async () => {
    const { user } = await openNpv();
    const rate = screen.getByRole<HTMLInputElement>("textbox", { name: "Ränta" });
    await enter(user, rate, "0.035");
    expect(rate.value).toBe("0.035");
    await user.tab();
    expect(rate.value).toBe("0,035");
  });
});

describe("the example and the help", () => {
  it("puts the worked example on a sheet of its own", async () => {
    const { user, workbook } = await openNpv();
    await user.click(screen.getByRole("button", { name: "Visa exempel på nytt blad" }));
    expect(await screen.findByText("Exemplet ligger på bladet NPV exempel.")).toBeTruthy();
    const contents = workbook.sheets[0]?.cells.map(({ content }) => String(content)) ?? [];
    expect(contents.filter((content) => content.startsWith("=SOCINV.NPV("))).toHaveLength(1);
  });

  it("says why the workbook takes no new sheet", async () => {
    const { user, workbook } = await openNpv();
    workbook.problem = problem("protectedWorkbook");
    await user.click(screen.getByRole("button", { name: "Visa exempel på nytt blad" }));
    expect(await screen.findByText(/Den är skyddad mot nya blad/)).toBeTruthy();
  });

  it("opens definition, difference from Excel and native formula", async () => {
    const { user } = await openNpv();
    const toggle = screen.getByRole("button", { name: /Definition, källa/ });
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    await user.click(toggle);
    expect(screen.getByText(/Excels NETNUVÄRDE diskonterar redan/)).toBeTruthy();
    expect(screen.getByText("=B2+NETNUVÄRDE(3,5%;B3:B10)")).toBeTruthy();
  });
});

describe("by keyboard and in English", () => {
  it("Esc leads from the function to the list with its search, clears the search, and leads home", async () => {
    const { user } = await openNpv();
    await user.keyboard("{Escape}");
    const search = await screen.findByRole<HTMLInputElement>("searchbox");
    expect(search.value).toBe("NETNUVÄRDE");
    await user.click(search);
    await user.keyboard("{Escape}");
    expect(search.value).toBe("");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "SOCINV" })).toBeTruthy();
  });

  it("Esc closes an open drop-down and nothing else", async () => {
    const { user } = await openNpv();
    const timing = screen.getByRole("combobox");
    await user.click(timing);
    expect(timing.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Escape}");
    expect(timing.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByRole("heading", { level: 1, name: "Nettonuvärde" })).toBeTruthy();
  });

  it("the heading of each page takes the focus", async () => {
    const { user } = await openNpv();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(document.activeElement).toBe(
      screen.getByRole("heading", { level: 1, name: "Funktioner" }),
    );
  });

  it("everything is in English for an English Excel, decimals and separators too", async () => {
    const workbook = workbookWithFlows();
    workbook.hostInfo = { ...swedishHost, displayLanguage: "en-US" };
    const user = userEvent.setup({
      delay: null,
      pointerEventsCheck: PointerEventsCheckLevel.Never,
    });
    await renderPane(workbook);
    await user.click(screen.getByRole("button", { name: /^Functions/ }));
    await enter(user, await screen.findByRole("searchbox"), "NETNUVÄRDE");
    expect(within(screen.getByRole("main")).getByRole("status").textContent).toMatch(/functions$/);
    await user.click(screen.getByRole("button", { name: /^SOCINV\. ?NPV/ }));
    await enter(user, screen.getByRole("textbox", { name: "Rate" }), "3.5%");
    await enter(user, screen.getByRole("textbox", { name: "Flows" }), "Blad1!B2:B10");
    expect(await screen.findByText(/1,138,489\skr/)).toBeTruthy();
    expect(screen.getByText("=SOCINV.NPV(3.5%, B2:B10)")).toBeTruthy();
  });
});

/** What a screen reader says after a field's name. */
function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
