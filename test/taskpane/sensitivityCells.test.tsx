/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { problem } from "../../src/workbook/problems";
import type { SavedRun } from "../../src/workbook/whatIf/savedRun";
import { CellsInMemory } from "../workbook/whatIf/support/cellsInMemory";
import { FakeWorkbook } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

/** Participants times saving less cost: 20 · 30 − 400 = 200. */
function modelWorkbook(): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.whatIf = new CellsInMemory(
    "S!B9",
    (cell) => cell("S!B1") * cell("S!B2") - cell("S!B3"),
    { "S!B1": 20, "S!B2": 30, "S!B3": 400, "S!A1": "Deltagare" },
  );
  workbook.whatIf.facts.set("S!B1", { label: "Deltagare" });
  workbook.whatIf.facts.set("S!B9", { label: "Netto" });
  return workbook;
}

async function openCells(workbook = modelWorkbook()): Promise<FakeWorkbook> {
  await renderPane(workbook);
  await userEvent.click(screen.getByRole("button", { name: /^Känslighet/ }));
  await screen.findByRole("textbox", { name: "Resultatcell" });
  return workbook;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

async function type(label: string, text: string, at = 0): Promise<void> {
  const field = screen.getAllByRole("textbox", { name: label })[at]!;
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
  await act(() => Promise.resolve());
}

const cellsOf = ({ plans }: FakeWorkbook): readonly unknown[] =>
  plans.at(-1)?.sheets[0]?.cells.map(({ content }) => content) ?? [];

describe("values tried in one cell", () => {
  it("are written to a new sheet, and the cell is as it was", async () => {
    const workbook = await openCells();
    await type("Resultatcell", "S!B9");
    expect(await screen.findByText("Netto: 200")).toBeTruthy();
    await type("Cell att prova", "S!B1");
    expect(await screen.findByText("Deltagare: 20")).toBeTruthy();
    expect(screen.getByText("9 värden, 16 till 24")).toBeTruthy();
    await press("Räkna och skriv till nytt blad");
    expect(await screen.findByText(/^Bladet Känslighet är tillagt/)).toBeTruthy();
    expect(cellsOf(workbook)).toEqual(
      expect.arrayContaining(["Känslighet: Netto", 16, 80, 24, 320]),
    );
    expect(workbook.plans[0]?.formatVersion).toBeUndefined();
    expect(workbook.whatIf.contents.get("S!B1")).toBe(20);
    const table = screen.getByRole("table", { name: "Resultatet" });
    expect(table.textContent).toContain("16");
    expect(table.textContent).toContain("320");
  });

  it("take the cell that is selected", async () => {
    const workbook = await openCells();
    workbook.select("S!B9");
    await press("Hämta markeringen till Resultatcell");
    expect(await screen.findByText("Netto: 200")).toBeTruthy();
  });

  it("go to a sheet of another name where the workbook has one already", async () => {
    const workbook = modelWorkbook();
    workbook.inUse = { sheets: ["Känslighet"], tables: [], names: [] };
    await openCells(workbook);
    await type("Resultatcell", "S!B9");
    await type("Cell att prova", "S!B1");
    await press("Räkna och skriv till nytt blad");
    expect(await screen.findByText(/^Bladet Känslighet \(2\) är tillagt/)).toBeTruthy();
  });
});

describe("the form", () => {
  it("tells at once what is the matter with a cell, and the rest when one tries to run", async () => {
    const workbook = await openCells();
    await type("Resultatcell", "S!B1");
    expect(await screen.findByText(/S!B1 innehåller ett inskrivet tal/)).toBeTruthy();
    await press("Räkna och skriv till nytt blad");
    expect(screen.getByText("Rätta 2 fält för att räkna")).toBe(document.activeElement);
    expect(screen.getAllByText(/^Välj en cell/)).toHaveLength(2);
    expect(workbook.whatIf.log).not.toContain("set");
  });

  it("keeps what is typed when another kind of run is chosen", async () => {
    await openCells();
    await type("Cell att prova", "S!B1");
    await userEvent.click(screen.getByRole("radio", { name: /^Flera celler/ }));
    const [low, high] = ["Lågt", "Högt"].map(
      (name) => screen.getAllByRole<HTMLInputElement>("textbox", { name })[0]!.value,
    );
    expect([low, high]).toEqual(["16", "24"]);
    await type("Lågt", "30");
    expect(screen.getByText("Lågt ska vara mindre än Högt. Du skrev 30 och 24.")).toBeTruthy();
  });
});

describe("a tornado", () => {
  it("of several cells has the one that matters most first", async () => {
    const workbook = await openCells();
    await type("Resultatcell", "S!B9");
    await userEvent.click(screen.getByRole("radio", { name: /^Flera celler/ }));
    await type("Cell 1 att prova", "S!B3");
    await type("Cell 2 att prova", "S!B1");
    await press("Räkna och skriv till nytt blad");
    await screen.findByText(/är tillagt/);
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    // 320–480 for the cost moves 160; 16–24 participants move 240.
    expect(rows.slice(1)).toEqual(["Deltagare80320", "S!B3280120"]);
    expect(workbook.plans[0]?.sheets[0]?.charts?.[0]?.kind).toBe("bars");
  });
});

describe("a model that is not an ordinary one", () => {
  const withFormulas = (...formulas: readonly string[]): FakeWorkbook => {
    const workbook = modelWorkbook();
    workbook.whatIf.formulaCells = formulas.map((formula, at) => ({
      sheet: "S",
      row: 8,
      column: at + 1,
      formula,
    }));
    return workbook;
  };
  const run = async (workbook: FakeWorkbook): Promise<void> => {
    await openCells(workbook);
    await type("Resultatcell", "S!B9");
    await type("Cell att prova", "S!B1");
    await press("Räkna och skriv till nytt blad");
  };

  it("is refused where it calculates in a circle, with the cells of the circle", async () => {
    const workbook = withFormulas("=C9+1", "=B9*2");
    await run(workbook);
    expect(await screen.findByText(/^Modellen räknar i cirkel: S!B9 → S!C9 → S!B9\./)).toBeTruthy();
    expect(workbook.whatIf.log).not.toContain("set");
    expect(workbook.whatIf.contents.get("S!B1")).toBe(20);
  });

  it("has its volatile formulas and data tables told beside the result", async () => {
    await run(withFormulas("=B1*B2-B3", "=NOW()", "=TABLE(B1,)"));
    await screen.findByText(/^Bladet Känslighet är tillagt/);
    expect(
      screen.getByText(/^Arbetsboken har formler som räknas om varje gång.*S!C9/),
    ).toBeTruthy();
    expect(screen.getByText(/^Arbetsboken har Excels egna datatabeller \(S!D9\)/)).toBeTruthy();
  });
});

describe("a run that ends early", () => {
  it("tells that the cells are as they were", async () => {
    const workbook = await openCells();
    await type("Resultatcell", "S!B9");
    await type("Cell att prova", "S!B1");
    let sets = 0;
    workbook.whatIf.before = (request) =>
      request === "set" && (sets += 1) === 4 ? problem("unexpected", "trasigt") : undefined;
    await press("Räkna och skriv till nytt blad");
    expect(await screen.findByRole("heading", { name: "Körningen stoppades" })).toBeTruthy();
    expect(screen.getByText("Alla celler som provades är återställda.")).toBeTruthy();
    expect(workbook.plans).toHaveLength(0);
    await press("Gör en ny körning");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Resultatcell" }).value).toBe(
      "S!B9",
    );
  });

  it("can be cancelled", async () => {
    const workbook = await openCells();
    workbook.whatIf.busyReadings = 1_000;
    await type("Resultatcell", "S!B9");
    await type("Cell att prova", "S!B1");
    workbook.whatIf.busyReadings = 3;
    await press("Räkna och skriv till nytt blad");
    await userEvent.click(await screen.findByRole("button", { name: "Avbryt" }));
    expect(await screen.findByText(/Du avbröt körningen\./)).toBeTruthy();
    expect(workbook.whatIf.contents.get("S!B1")).toBe(20);
  });
});

describe("an unfinished run", () => {
  const cutOff = (): FakeWorkbook => {
    const workbook = modelWorkbook();
    workbook.whatIf.contents.set("S!B1", 24);
    const saved: SavedRun = {
      version: 1,
      started: "2026-11-24T09:00:00.000Z",
      calculation: "manual",
      cells: [
        { sheetId: "{1}", address: "S!B1", content: 20, numberFormat: "General", tried: [16, 24] },
      ],
    };
    workbook.whatIf.saved = saved;
    return workbook;
  };

  it("is offered on the start page, and put back", async () => {
    const workbook = cutOff();
    await renderPane(workbook);
    expect(await screen.findByText("S!B1: 20 före körningen, nu 24.")).toBeTruthy();
    await press("Lägg tillbaka värdena");
    expect(await screen.findByText("Cellerna är återställda.")).toBeTruthy();
    expect(workbook.whatIf.contents.get("S!B1")).toBe(20);
    expect(workbook.whatIf.mode).toBe("manual");
    expect(workbook.whatIf.saved).toBeUndefined();
  });

  it("can be left as it is", async () => {
    const workbook = cutOff();
    await renderPane(workbook);
    await userEvent.click(await screen.findByRole("button", { name: "Låt cellerna vara" }));
    expect(workbook.whatIf.contents.get("S!B1")).toBe(24);
    expect(workbook.whatIf.saved).toBeUndefined();
  });
});
