/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Rows } from "../../src/workbook/port";
import { FakeWorkbook } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

const assumptions: Rows = [
  ["Nyckel", "Värde", "Lågt", "Högt", "Fördelning"],
  ["startår", 2027, "", "", ""],
  ["horisont", 3, "", "", ""],
  ["horisonter", 3, "", "", ""],
  ["mandatperiodens sista år", 2028, "", "", ""],
  ["diskonteringsränta", 0.25, "", "", ""],
  ["andel som lyckas", 0.5, 0.25, 0.75, "likformig"],
];

/**
 * Eight start in 2027 and half succeed; years 1–3 discounted come to 1.952. The municipality gains 4 · 25 000 a year,
 * 195 200 kr, and pays 200 000 kr: −4 800 kr. A quarter more or less succeeding moves 97 600 kr.
 */
const costs = (low: number | "", high: number | ""): Rows => [
  ["Id", "Post", "Aktör", "Slag", "Belopp", "Från", "Lågt", "Högt", "Fördelning"],
  ["K1", "Handledare", "Socialnämnden", "engång", 200_000, 2027, low, high, "likformig"],
];

const effects: Rows = [
  ["Id", "Effekt", "Aktör", "Slag", "Enhetsvärde", "Fördröjning", "Hemtagbar andel", "Evidensgrad"],
  ["E1", "Mindre stöd", "Socialnämnden", "real", 25_000, 1, 0.5, 1],
];

function workbookWith(cost: Rows = costs(190_000, 210_000)): FakeWorkbook {
  const workbook = new FakeWorkbook();
  const tables = ["Antaganden", "Deltagare", "Kostnader", "Effekter"];
  workbook.inUse = { sheets: ["Blad1", "Risk"], tables, names: [] };
  workbook.ranges.set("Antaganden", assumptions);
  workbook.ranges.set("Deltagare", [
    ["År", "Antal"],
    [2027, 8],
  ]);
  workbook.ranges.set("Kostnader", cost);
  workbook.ranges.set("Effekter", effects);
  return workbook;
}

async function openTool(workbook = workbookWith()): Promise<FakeWorkbook> {
  await renderPane(workbook);
  await userEvent.click(screen.getByRole("button", { name: /^Känslighet/ }));
  await screen.findByRole("heading", { level: 1, name: "Vad betyder mest?" });
  return workbook;
}

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
const tornadoRows = (): readonly string[] =>
  within(screen.getByRole("table", { name: /^Viktigast/ }))
    .getAllByRole("rowheader")
    .map(({ textContent }) => plain(textContent));

describe("the tornado of the workbook's calculation", () => {
  it("has the input that matters most first, with what it is worth at both ends", async () => {
    await openTool();
    expect(await screen.findByText("Resultat: −5 tkr")).toBeTruthy();
    expect(tornadoRows()).toEqual(["Andel som lyckas", "Handledare"]);
    await userEvent.click(screen.getAllByRole("button", { name: "Visa som tabell" })[0]!);
    const table = within(screen.getAllByRole("table", { name: /^Viktigast/ })[1]!);
    // −4 800 ∓ 97 600, in tkr.
    expect(table.getAllByRole("row").map((row) => plain(row.textContent))).toEqual([
      "IndataLågtHögtVid lågtVid högt",
      "Andel som lyckas25 %75 %−10293",
      "Handledare190 000 kr210 000 kr5−15",
    ]);
  });

  it("follows an edit of a low or high in the table", async () => {
    const workbook = await openTool();
    workbook.edit("Kostnader", costs(50_000, 350_000));
    await waitFor(() => {
      expect(tornadoRows()).toEqual(["Handledare", "Andel som lyckas"]);
    });
  });

  it("leaves out what is not chosen, in the table of turns too", async () => {
    await openTool();
    await userEvent.click(screen.getByRole("button", { name: "Indata i diagrammet: 2 av 2" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: "Andel som lyckas" }));
    expect(tornadoRows()).toEqual(["Handledare"]);
    const turns = within(screen.getByRole("table", { name: "Var vänder det?" }));
    // 195 200 kr is what the effects are worth.
    expect(plain(turns.getAllByRole("row")[1]!.textContent)).toBe("Handledare200 000 kr195 200 kr");
  });

  it("says what is wrong in the tables, by row and column, and comes back when it is mended", async () => {
    const workbook = await openTool();
    workbook.edit("Kostnader", costs(220_000, 210_000));
    expect(await screen.findByText("Kalkylen har fel att rätta")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(
      /Kostnader, rad 2, Lågt: Värdet ligger inte mellan lågt och högt/,
    );
    workbook.edit("Kostnader", costs(190_000, 210_000));
    await waitFor(() => {
      expect(tornadoRows()).toHaveLength(2);
    });
  });
});

describe("the distribution", () => {
  it("tells the chance, the draws and the seed, and has its figures as a table", async () => {
    await openTool();
    expect(await screen.findByText(/^\d+\s% chans att kommunen går plus$/)).toBeTruthy();
    expect(
      screen.getByText(/^10\s000 dragningar, frö 1\. Samma frö ger alltid samma svar\./),
    ).toBeTruthy();
    await userEvent.click(screen.getAllByRole("button", { name: "Visa som tabell" })[1]!);
    const rows = within(screen.getByRole("table", { name: "Risk" })).getAllByRole("row");
    // The mean of two uniform distributions about the planned values is the planned result.
    expect(plain(rows[1]!.textContent)).toMatch(/^Medelvärde−5 tkr/);
  });

  it("follows an edit in the table", async () => {
    const workbook = await openTool();
    await screen.findByText(/chans att kommunen går plus$/);
    workbook.ranges.set(
      "Antaganden",
      assumptions.slice(0, -1).concat([["andel som lyckas", 0.5, "", "", ""]]),
    );
    workbook.edit(
      "Kostnader",
      costs(100_000, 180_000).map((row, at) =>
        at === 0 ? row : row.map((cell) => (cell === 200_000 ? 150_000 : cell)),
      ),
    );
    // Whatever the cost, it is less than the 195 200 kr that is gained.
    expect(await screen.findByText("100 % chans att kommunen går plus")).toBeTruthy();
  });

  async function setTrials(text: string): Promise<void> {
    await screen.findByText(/chans att kommunen går plus$/);
    await userEvent.click(screen.getByRole("button", { name: "Dragningar och frö" }));
    const field = await screen.findByRole("textbox", { name: "Antal dragningar" });
    await userEvent.clear(field);
    await userEvent.type(field, `${text}{Enter}`);
  }

  it("refuses no draws and too many, with what it must be", async () => {
    await openTool();
    await setTrials("0");
    expect(
      await screen.findByText(/^Antal dragningar ska vara ett helt antal, 1 eller fler/),
    ).toBeTruthy();
    const field = screen.getByRole("textbox", { name: "Antal dragningar" });
    await userEvent.clear(field);
    await userEvent.type(field, "20 000 000{Enter}");
    await userEvent.click(await screen.findByRole("button", { name: "Räkna" }));
    expect(await screen.findByText(/^Antal dragningar ska vara högst 10\s000\s000/)).toBeTruthy();
  });

  it("of one draw has no spread to show", async () => {
    await openTool();
    await setTrials("1");
    expect(await screen.findByText(/^En enda dragning: .* Välj fler/)).toBeTruthy();
  });

  it("of one draw tells nothing of how long more take", async () => {
    await openTool();
    await setTrials("1");
    await screen.findByText(/^En enda dragning: /);
    const field = screen.getByRole("textbox", { name: "Antal dragningar" });
    await userEvent.clear(field);
    await userEvent.type(field, "10 000{Enter}");
    expect(await screen.findByText(/^10\s000 dragningar, frö 1/)).toBeTruthy();
  });

  it("announces the time of a long run and waits to be asked", async () => {
    await openTool();
    await setTrials("10 000 000");
    expect(await screen.findByText(/^Det tar ungefär \d+\ssekunder\.$/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Räkna" })).toBeTruthy();
  });
});

describe("draws that go wrong", () => {
  async function choose(label: string, option: string): Promise<void> {
    await userEvent.click(screen.getByRole("combobox", { name: label }));
    await userEvent.click(await screen.findByRole("option", { name: option }));
  }

  /** Half of those who start succeed; the cost is what the rows say. Payback is asked for. */
  async function paybackOf(distribution: string): Promise<void> {
    const workbook = workbookWith([
      costs("", "")[0]!,
      ["K1", "Handledare", "Socialnämnden", "engång", 200_000, 2027, "", "", distribution],
    ]);
    workbook.ranges.set("Antaganden", [
      ...assumptions.slice(0, -1),
      ["andel som lyckas", 0.5, "", "", ""],
    ]);
    await openTool(workbook);
    await userEvent.click(await screen.findByRole("button", { name: "Ändra" }));
    await choose("Mått", "Återbetalningstid");
  }

  it("without an answer are counted and shown, and left out of the figures", async () => {
    // 300 000 kr come in three years: 900 000 are never paid back, 150 000 half-way through the second year.
    await paybackOf("150000@0,5; 900000@0,5");
    const told = await screen.findByText(
      / av 10\s000 dragningar gav inget svar och är inte med\.$/,
    );
    const [count = ""] = /^[\d\s]+/.exec(plain(told.textContent)) ?? [];
    expect(Math.abs(Number(count.replaceAll(" ", "")) - 5000)).toBeLessThan(50);
    expect(screen.getByText(/^Där det finns ett svar är det alltid 1,5\sår$/)).toBeTruthy();
    const rows = within(screen.getByRole("table", { name: "Risk" })).getAllByRole("row");
    expect(plain(rows[1]!.textContent)).toMatch(/^Medelvärde1,5 år/);
  });

  it("without any answer say so", async () => {
    await paybackOf("800000@0,5; 900000@0,5");
    expect(await screen.findByText("Ingen dragning gav något svar")).toBeTruthy();
  });

  it("that nearly all agree are not called certain", async () => {
    await paybackOf("150000@0,97; 250000@0,03");
    expect(
      await screen.findByText("Minst 90 % av utfallen: 1,5 år", { normalizer: plain }),
    ).toBeTruthy();
  });

  it("are not made where correlations cannot all hold: the nearest that can are offered", async () => {
    const workbook = workbookWith();
    workbook.ranges.set("Antaganden", [
      ...assumptions,
      ["samvariation: K1 × E1", 0.9, "", "", ""],
      ["samvariation: E1 × andel som lyckas", 0.9, "", "", ""],
      ["samvariation: K1 × andel som lyckas", -0.9, "", "", ""],
    ]);
    const [head = [], row = []] = effects;
    workbook.ranges.set("Effekter", [
      [...head, "Lågt", "Högt", "Fördelning"],
      [...row, 20_000, 30_000, "likformig"],
    ]);
    await openTool(workbook);
    const alert = await screen.findByText(/matrisen är inte positivt definit/);
    expect(plain(alert.textContent)).toMatch(
      /Närmast möjliga: K1 × E1 0,\d+; E1 × andel som lyckas 0,\d+; K1 × andel som lyckas −0,\d+\.$/,
    );
    // The tornado needs no correlation.
    expect(tornadoRows()).toHaveLength(3);
  });
});

describe("the two fixed runs", () => {
  const bodyOf = (caption: string): readonly string[] =>
    within(screen.getByRole("table", { name: caption }))
      .getAllByRole("row")
      .map((row) => plain(row.textContent));
  const outer = "Nettonuvärde, tkr";

  // 80 000 kr is gained in the term and 195 200 in three years; the cost is 200 000. The tax factor is 1: society has the same.
  it("show every effect a tenth smaller, by horizon", async () => {
    await openTool();
    await screen.findByRole("heading", { level: 2, name: "Om omvärlden gör effekterna mindre" });
    expect(bodyOf(outer)).toEqual([
      "SiktSom planeratEffekter × 0,9",
      "Kommun",
      "3 år (2027–2030)−5−24",
      "Mandatperioden (2027–2028)−120−128",
      "Samhälle",
      "3 år (2027–2030)−5−24",
      "Mandatperioden (2027–2028)−120−128",
    ]);
  });

  it("take another factor, and say what it must be", async () => {
    await openTool();
    const field = await screen.findByRole("textbox", { name: "Alla effekter ×" });
    await userEvent.clear(field);
    await userEvent.type(field, "75 %");
    expect(bodyOf(outer).slice(0, 4)).toEqual([
      "SiktSom planeratEffekter × 0,75",
      "Kommun",
      "3 år (2027–2030)−5−54",
      "Mandatperioden (2027–2028)−120−140",
    ]);
    await userEvent.clear(field);
    await userEvent.type(field, "90");
    expect(
      screen.getByText(
        "Alla effekter × ska vara ett tal från 0 till 10, till exempel 0,9. Det var 90.",
      ),
    ).toBeTruthy();
    expect(screen.queryByRole("table", { name: outer })).toBeNull();
    await userEvent.type(field, "st");
    expect(screen.getByText(/Det var ”90st”\.$/)).toBeTruthy();
  });

  // S(1) = 100 000 − 200 000, or less a third of it. The calculation ends after three years.
  it("show the cost spread over three years, and why there is no figure after five", async () => {
    await openTool();
    await screen.findByRole("heading", { level: 2, name: "Om kostnaden fördelas på tre år" });
    expect(bodyOf("Summerat netto, tkr").slice(0, 4)).toEqual([
      "NärSom planeratFördelad",
      "Kommun",
      "Efter 1 år−10033",
      "Efter 5 år––",
    ]);
    expect(screen.getByText(/^Kalkylen räcker inte till år 5/)).toBeTruthy();
  });

  it("are there in English, with a point and amounts in SEK", async () => {
    await renderPane(workbookWith(), {
      preferences: { read: () => "en", write: () => undefined },
    });
    await userEvent.click(screen.getByRole("button", { name: /^Sensitivity/ }));
    await screen.findByRole("heading", {
      level: 2,
      name: "If the world around makes the effects smaller",
    });
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "All effects ×" }).value).toBe(
      "0.9",
    );
    expect(bodyOf("Net present value, SEK k").slice(0, 3)).toEqual([
      "HorizonAs plannedEffects × 0.9",
      "Municipality",
      "3 years (2027–2030)−5−24",
    ]);
    expect(bodyOf("Running net, SEK k")[2]).toBe("After 1 year−10033");
  });

  it("follow an edit in the table", async () => {
    const workbook = await openTool();
    await screen.findByRole("table", { name: outer });
    workbook.edit(
      "Kostnader",
      costs(140_000, 160_000).map((row) => row.map((cell) => (cell === 200_000 ? 150_000 : cell))),
    );
    await waitFor(() => {
      expect(bodyOf(outer)[3]).toBe("Mandatperioden (2027–2028)−70−78");
    });
    expect(bodyOf("Summerat netto, tkr")[2]).toBe("Efter 1 år−5050");
  });
});

describe("the sheets", () => {
  it("hold live functions and native charts, under names that are free", async () => {
    const workbook = await openTool();
    await screen.findByText(/chans att kommunen går plus$/);
    await userEvent.click(screen.getByRole("button", { name: "Skriv till nytt blad" }));
    expect(
      await screen.findByText(/^Bladen Känslighet, Risk \(2\), Fasta körningar är tillagda/),
    ).toBeTruthy();
    const [tornado, risk, runs] = workbook.plans[0]!.sheets;
    const tables = "Antaganden[#All],Deltagare[#All],Kostnader[#All],Effekter[#All]";
    const formulas = [tornado, risk, runs].flatMap((sheet) =>
      sheet!.cells
        .map(({ content }) => String(content))
        .filter((content) => content.startsWith("=SOCINV")),
    );
    expect(formulas).toEqual([
      `=SOCINV.TORNADO(${tables},"nettonuvärde","kommun",3)`,
      `=SOCINV.MONTECARLO(${tables},10000,1,"nettonuvärde","kommun",3)`,
      `=SOCINV.DISTRIBUTION(${tables},,10000,1,"nettonuvärde","kommun",3)`,
      `=SOCINV.DRIVERS(${tables},10000,1,"nettonuvärde","kommun",3)`,
      `=SOCINV.SUMMARY(${tables})`,
      `=SOCINV.CASHFLOW(${tables},"kommun","kostnader")`,
      `=SOCINV.CASHFLOW(${tables},"samhälle","kostnader")`,
    ]);
    expect([tornado, risk].map((sheet) => sheet!.charts?.[0]?.kind)).toEqual(["bars", "columns"]);
    expect(workbook.plans[0]!.formatVersion).toBeUndefined();
  });
});

describe("cells of a model", () => {
  it("can be tried in a workbook that has a calculation too, and lead back", async () => {
    await openTool();
    await userEvent.click(screen.getByRole("button", { name: "Prova celler i en modell" }));
    expect(await screen.findByRole("textbox", { name: "Resultatcell" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(await screen.findByText(/^Viktigast/)).toBeTruthy();
  });
});
