/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { problem } from "../../src/workbook/problems";
import { FakeWorkbook, swedishHost } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

describe("the start page", () => {
  it("says in Swedish that the workbook has no formulas yet, and what to do", async () => {
    await renderPane();
    expect(screen.getByText("Här finns inga SOCINV-formler än.")).toBeTruthy();
    expect(screen.getByText(/Skriv =SOCINV\. i en cell/)).toBeTruthy();
  });

  it("counts the formulas of each sheet", async () => {
    const workbook = new FakeWorkbook();
    workbook.count = {
      sheets: [
        { sheet: "Kalkyl", count: 4 },
        { sheet: "Bilaga", count: 1 },
      ],
      skipped: ["Rådata"],
    };
    await renderPane(workbook);
    expect(screen.getByText("5 SOCINV-formler på 2 blad")).toBeTruthy();
    expect(screen.getByRole("row", { name: "Kalkyl 4" })).toBeTruthy();
    expect(screen.getByText("För stora för att räknas: Rådata.")).toBeTruthy();
  });

  it("follows edits: counts again, keeps the last figures while a cell is being typed in, and offers to go on", async () => {
    const workbook = new FakeWorkbook();
    await renderPane(workbook);
    expect(screen.getByText("Här finns inga SOCINV-formler än.")).toBeTruthy();
    workbook.count = { sheets: [{ sheet: "Kalkyl", count: 4 }], skipped: [] };
    workbook.inUse = { sheets: ["Antaganden"], tables: ["Antaganden"], names: [] };
    act(() => {
      workbook.edit("Blad1!A1", [["=SOCINV.NPV(3%,B1:B9)"]]);
    });
    const row = await screen.findByRole("row", { name: "Kalkyl 4" }, { timeout: 5000 });
    expect(row).toBeTruthy();
    expect(await screen.findByRole("button", { name: /^Fortsätt på kalkylen/ })).toBeTruthy();
    workbook.problem = problem("editing");
    await act(async () => {
      workbook.edit("Blad1!A1", [["="]]);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    expect(screen.getByRole("row", { name: "Kalkyl 4" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Fortsätt på kalkylen/ })).toBeTruthy();
  });

  it("offers to go on where the workbook holds a draft or a calculation, else to begin", async () => {
    await renderPane();
    expect(screen.getByRole("button", { name: /^Ny kalkyl/ })).toBeTruthy();
    cleanup();
    const withDraft = new FakeWorkbook();
    withDraft.draft = "{}";
    await renderPane(withDraft);
    expect(await screen.findByRole("button", { name: /^Fortsätt på kalkylen/ })).toBeTruthy();
    cleanup();
    const withTables = new FakeWorkbook();
    withTables.inUse = { sheets: ["Antaganden 2"], tables: ["Antaganden2"], names: [] };
    await renderPane(withTables);
    expect(await screen.findByRole("button", { name: /^Fortsätt på kalkylen/ })).toBeTruthy();
  });

  it("shows why the workbook could not be read", async () => {
    const workbook = new FakeWorkbook();
    workbook.problem = problem("editing");
    await renderPane(workbook);
    expect(screen.getByText(/Du skriver just nu i en cell/)).toBeTruthy();
  });

  it("says why the selected cell shows an error, and follows the selection", async () => {
    const workbook = new FakeWorkbook();
    workbook.content = { formula: "=SOCINV.HAIRCUT(7)", value: "#VALUE!" };
    await renderPane(workbook);
    const heading = await screen.findByText("Fel i Blad1!B12, SOCINV.HAIRCUT");
    expect(heading.parentElement?.textContent).toMatch(/Det var 7\./);
    workbook.content = { formula: "=SOCINV.HAIRCUT(3)", value: 0.1 };
    act(() => {
      workbook.select("Blad1!B13");
    });
    await waitFor(() => {
      expect(screen.queryByText(/^Fel i/)).toBeNull();
    });
  });

  it("leaves the focus where it is when the pane opens", async () => {
    await renderPane();
    expect(document.activeElement).toBe(document.body);
  });

  it("has one heading of the first level, and main, header and footer", async () => {
    await renderPane();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(screen.getByRole("main")).toBeTruthy();
    expect(screen.getByRole("banner")).toBeTruthy();
    expect(screen.getByRole("contentinfo")).toBeTruthy();
  });
});

describe("the language", () => {
  it("changes at once, is told to assistive technology, and is remembered", async () => {
    const { stored } = await renderPane();
    await userEvent.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByText("There are no SOCINV formulas here yet.")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(stored.get("socinv.language")).toBe("en");
    expect(screen.getByRole("button", { name: "Svenska" }).lang).toBe("sv");
  });

  it.each([
    ["en-US", "Start here"],
    ["en-GB", "Start here"],
    ["sv-SE", "Börja här"],
    ["fi-FI", "Börja här"],
  ])("of a first visit follows Excel's: %s", async (displayLanguage, heading) => {
    const workbook = new FakeWorkbook();
    workbook.hostInfo = { ...swedishHost, displayLanguage };
    await renderPane(workbook);
    expect(screen.getByRole("heading", { name: heading })).toBeTruthy();
  });

  it("chosen before wins over Excel's", async () => {
    await renderPane(new FakeWorkbook(), {
      preferences: { read: () => "en", write: () => undefined },
    });
    expect(screen.getByRole("heading", { name: "Start here" })).toBeTruthy();
  });
});
