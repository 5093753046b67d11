/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { examples } from "../../../src/core/examples";
import { GuidePages } from "../../../src/taskpane/guide/GuidePages";
import {
  assumptionCell,
  emptyState,
  guideReducer,
  readCell,
  type GuideAction,
  type GuideState,
} from "../../../src/taskpane/guide/state";
import { renderGuide, stateOf } from "../support/renderGuide";
import { giveMatchMedia } from "../support/renderPane";

const empty = (...actions: readonly GuideAction[]): GuideState =>
  actions.reduce(guideReducer, emptyState("sv", 2026));
const pages = <GuidePages isRead={false} goHome={() => undefined} change={() => undefined} />;
beforeAll(giveMatchMedia);

const open = (state = empty()) => renderGuide(pages, { state });
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

const type = async (name: string | RegExp, text: string): Promise<void> => {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
};

describe("a field", () => {
  it("shows no error while it is first typed in, but once typing stands still, in place of the hint", async () => {
    open();
    const startYear = field("Startår");
    fireEvent.change(startYear, { target: { value: "tolv" } });
    await act(() => new Promise((done) => setTimeout(done, 700)));
    expect(screen.getByText(/Startår ska vara ett årtal med fyra siffror.*”tolv”/)).toBeTruthy();
    expect(screen.queryByText("Året pengarna börjar gå ut.")).toBeNull();
    expect((startYear as HTMLInputElement).value).toBe("tolv");
    expect(startYear.getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps what was typed letter for letter until it is left, and shows it as numbers are written then", async () => {
    const { store } = open(empty({ type: "go", step: "participants" }));
    await type("Andel av deltagarna som når målet", "12,50 %");
    expect((field(/når målet/) as HTMLInputElement).value).toBe("12,50 %");
    await userEvent.tab();
    expect((field(/når målet/) as HTMLInputElement).value).toBe("12,5");
    expect(readCell(store.get().draft, assumptionCell("successRate"))).toBe(0.125);
  });

  it("warns of what looks like a personal identity number, and lets it stand", async () => {
    open();
    await type("Kalkylens namn", "Insats för 19850101-1234");
    await userEvent.tab();
    expect(screen.getByText(/liknar ett personnummer/)).toBeTruthy();
  });

  it("follows undo and redo by keyboard, also while it has the focus", async () => {
    open();
    await type("Kalkylens namn", "Läs");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect((field("Kalkylens namn") as HTMLInputElement).value).toBe("");
    await userEvent.keyboard("{Control>}y{/Control}");
    expect((field("Kalkylens namn") as HTMLInputElement).value).toBe("Läs");
  });
});

describe("Fortsätt", () => {
  it("with something missing says so on top, in the title, and leads to the field", async () => {
    document.title = "SOCINV";
    open();
    await press("Fortsätt");
    const heading = screen.getByRole("heading", { name: "Rätta ett fält för att gå vidare" });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe("Fel: Projekt");
    await press("Ange ett namn på kalkylen.");
    expect(document.activeElement).toBe(field("Kalkylens namn"));
    await type("Kalkylens namn", "Läs");
    expect(document.title).toBe("SOCINV");
    await press("Fortsätt");
    expect(screen.getByRole("heading", { level: 1, name: "Målgrupp och insats" })).toBeTruthy();
  });
});

describe("the lists", () => {
  it("open an entry's page, and bring back a removed one", async () => {
    const state = stateOf(examples[2]!.cases[0].tables);
    const { store } = open(guideReducer(state, { type: "go", step: "participants" }));
    const before = store.get().draft.tables.costs.rows.length;
    const [first] = within(screen.getByRole("region", { name: /Vad kostar det/ })).getAllByRole(
      "listitem",
    );
    await userEvent.click(within(first!).getByRole("button"));
    expect(screen.getByText(`Kostnad 1 av ${String(before)}`)).toBeTruthy();
    await press("Ta bort");
    expect(store.get().draft.tables.costs.rows).toHaveLength(before - 1);
    await press("Ångra");
    expect(store.get().draft.tables.costs.rows).toHaveLength(before);
  });

  it("take pasted rows, and nothing of a wrong table", async () => {
    const { store } = open(empty({ type: "open", page: { kind: "paste", table: "costs" } }));
    const rows = field("Rader från kalkylbladet");
    fireEvent.change(rows, { target: { value: "Post\tBelopp\nLokal\ttolv\n" } });
    expect(screen.getByText(/^Rad 2: Belopp/)).toBeTruthy();
    await press(/^Lägg till/);
    expect(store.get().draft.tables.costs.rows).toHaveLength(0);
    fireEvent.change(rows, { target: { value: "Post\tBelopp (tkr)\tFrån\nLokal\t450\t2027\n" } });
    await press("Lägg till 1 rad");
    expect(store.get().draft.tables.costs.rows[0]?.cells).toContain(450_000);
  });
});

describe("the draft", () => {
  it("is kept in the workbook, also when the guide closes in the middle of typing", async () => {
    const { workbook, unmount } = open();
    await type("Kalkylens namn", "Mitt i");
    unmount();
    await waitFor(() => {
      expect(workbook.draft).toContain("Mitt i");
    });
  });
});
