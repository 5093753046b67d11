/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { examples } from "../../../../src/core/examples";
import { RiskStep } from "../../../../src/taskpane/guide/risk/RiskStep";
import { assumptionCell, readCell } from "../../../../src/taskpane/guide/state";
import { renderGuide, stateOf } from "../../support/renderGuide";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;

const open = () => renderGuide(<RiskStep />, { state: stateOf(jobs) });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

async function vary(name: string): Promise<void> {
  await press("Lägg till osäkert värde");
  await userEvent.click(await screen.findByRole("menuitem", { name }));
}

describe("the step Risk", () => {
  it("says that nothing varies yet, and offers every value that can", async () => {
    open();
    expect(screen.getByText("Inget värde varieras än.")).toBeTruthy();
    await press("Lägg till osäkert värde");
    expect(await screen.findByRole("menuitem", { name: "Diskonteringsränta" })).toBeTruthy();
  });

  it("opens what is added with a range to begin with, as one version to undo", async () => {
    const { store } = open();
    await vary("Andel som lyckas");
    const editor = within(screen.getByRole("group", { name: "Andel som lyckas" }));
    const shown = ["Lågt", "Troligast", "Högt"].map(
      (name) => editor.getByRole<HTMLInputElement>("textbox", { name }).value,
    );
    expect(shown).toEqual(["24", "30", "36"]);
    expect(editor.getByText(/Lågt och högt är gränser som aldrig passeras/)).toBeTruthy();
    expect(store.get().past).toHaveLength(1);
  });

  it("shows it as a row when it is closed, and one at a time is open", async () => {
    open();
    await vary("Andel som lyckas");
    await vary("Diskonteringsränta");
    expect(screen.queryByRole("group", { name: "Andel som lyckas" })).toBeNull();
    const row = screen.getByRole("button", { name: /^Andel som lyckas/ });
    expect(row.textContent).toBe("Andel som lyckas24 – 30 – 36\u00a0%");
    expect(screen.getByText(/^2 av \d+ varieras$/)).toBeTruthy();
    await userEvent.click(row);
    expect(screen.getByRole("group", { name: "Andel som lyckas" })).toBeTruthy();
    expect(screen.queryByRole("group", { name: "Diskonteringsränta" })).toBeNull();
    await press("Klar");
    expect(document.activeElement?.textContent).toBe("Osäkra värden");
  });

  it("writes a number of an effect that has no range of its own in a row of its own, and takes it away", async () => {
    const { store } = open();
    const rows = () => store.get().draft.tables.assumptions.rows.length;
    const before = rows();
    const effect = String(jobs.effects[1]![1]);
    await vary(`Dödvikt: ${effect}`);
    expect(rows()).toBe(before + 1);
    expect(store.get().draft.tables.assumptions.rows.at(-1)!.cells).toContain("E1 dödvikt");
    await press("Sluta variera");
    expect(rows()).toBe(before);
  });

  it("says what is wrong in the place of the hint once the field is left", async () => {
    const { store } = open();
    await vary("Andel som lyckas");
    const low = screen.getByRole("textbox", { name: "Lågt" });
    await userEvent.clear(low);
    await userEvent.type(low, "32");
    await userEvent.tab();
    expect(
      await screen.findByText("Lågt ska vara mindre än Troligast. Du skrev 32 och 30."),
    ).toBeTruthy();
    act(() => {
      store.dispatch({ type: "undo" });
    });
    expect(screen.queryByText(/Du skrev 32/)).toBeNull();
  });

  it("asks how bad it can go, in per cent", async () => {
    const { store } = open();
    await userEvent.type(screen.getByRole("textbox", { name: "Når bara" }), "10");
    await userEvent.type(screen.getByRole("textbox", { name: "Blir dyrare" }), "120");
    await userEvent.tab();
    const cell = (name: "badCaseRate" | "badCaseCost") =>
      readCell(store.get().draft, assumptionCell(name));
    expect([cell("badCaseRate"), cell("badCaseCost")]).toEqual([0.1, 1.2]);
    expect(screen.queryByText(/Du skrev/)).toBeNull();
  });
});
