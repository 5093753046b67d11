/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { examples } from "../../../../src/core/examples";
import { readAppraisal, writeAppraisal, type Tables } from "../../../../src/core/model";
import { InsertPage } from "../../../../src/taskpane/guide/insert/InsertPage";
import { originOf } from "../../../../src/taskpane/guide/state/originOf";
import { appraisalNames } from "../../../../src/workbook/plan/appraisalSheets";
import { problem } from "../../../../src/workbook/problems";
import type { Rows } from "../../../../src/workbook/port";
import { changedTables } from "../../support/changedTables";
import { FakeWorkbook } from "../../support/fakeWorkbook";
import { renderGuide, stateOf } from "../../support/renderGuide";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;
const { tables: names } = appraisalNames("sv");
const dearer = changedTables(jobs, "costs", 1, "Belopp", 30_000);

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

/** A workbook that holds a calculation. */
function holding(tables: Tables, workbook = new FakeWorkbook()): FakeWorkbook {
  const written = writeAppraisal(readAppraisal(tables).appraisal!, "sv");
  for (const [id, rows] of Object.entries(written))
    workbook.ranges.set(names[id as keyof Tables], rows as unknown as Rows);
  workbook.inUse = {
    sheets: ["Blad1", "Antaganden", "Resultat"],
    tables: Object.values(names),
    names: [],
  };
  return workbook;
}

/** A draft that was read from the workbook's sheets, which then held `held`. */
function readFrom(held: Tables, draft: Tables) {
  const written = writeAppraisal(readAppraisal(held).appraisal!, "sv");
  return stateOf(draft, originOf(names, written, stateOf(held).draft));
}

function open(state = stateOf(jobs), workbook = new FakeWorkbook()) {
  const home = jest.fn();
  return { ...renderGuide(<InsertPage goHome={home} />, { state, workbook }), home };
}

describe("a calculation that the workbook does not have", () => {
  it("goes in at once, and then it is told what to do", async () => {
    const { workbook, store, home } = open(undefined, new FakeWorkbook());
    await heading("Kalkylen är inlagd");
    expect(workbook.plans).toHaveLength(1);
    expect(screen.getByRole("region", { name: "Gör så här nu" })).toBeTruthy();
    expect(store.get().origin).toBeUndefined();
    await press("Klar");
    expect(home).toHaveBeenCalledTimes(1);
  });

  it("is from then on the calculation that the draft belongs to", async () => {
    const workbook = new FakeWorkbook();
    workbook.beforeEachSheet = () => {
      holding(jobs, workbook);
      return Promise.resolve();
    };
    const { store } = open(stateOf(jobs), workbook);
    await heading("Kalkylen är inlagd");
    await waitFor(() => {
      expect(store.get().origin?.names).toEqual(names);
    });
  });

  it("tells sheet by sheet how far it is, and can be cancelled", async () => {
    const workbook = new FakeWorkbook();
    const waiting: (() => void)[] = [];
    workbook.beforeEachSheet = () => new Promise((resolve) => waiting.push(resolve));
    open(stateOf(jobs), workbook);
    await screen.findByText(/^Blad 1 av \d+: Beslutsunderlag$/);
    act(() => {
      waiting.shift()!();
    });
    await screen.findByText(/^Blad 2 av \d+: Antaganden$/);
    expect(screen.getByRole("img", { name: "klart" })).toBeTruthy();
    await press("Avbryt och ångra");
    act(() => {
      waiting.shift()!();
    });
    await heading("Arbetsboken ändrades inte");
    expect(workbook.plans).toHaveLength(0);
  });

  it("does not go in where the workbook is protected, which is told with the way round", async () => {
    const workbook = new FakeWorkbook();
    workbook.problem = problem("protectedWorkbook");
    open(stateOf(jobs), workbook);
    await heading("Arbetsboken ändrades inte");
    expect(screen.getByText(/Ta bort skyddet under Granska/)).toBeTruthy();
    workbook.problem = undefined;
    await press("Försök igen");
    await heading("Kalkylen är inlagd");
  });

  it("gets names of its own where sheets are in the way, chosen beforehand", async () => {
    const { workbook } = open(stateOf(jobs), holding(dearer));
    await heading("Bladen finns redan");
    const chosen = screen.getByRole("radio", {
      name: /bladen heter Antaganden 2 och så vidare/,
    });
    expect((chosen as HTMLInputElement).checked).toBe(true);
    await press("Lägg till bladen");
    await heading("Kalkylen är inlagd");
    expect(workbook.plans[0]!.sheets[0]!.name).toBe("Beslutsunderlag 2");
  });
});

describe("a calculation that was read from the workbook", () => {
  it("is updated cell by cell where it has changed in the guide only", async () => {
    const { workbook, store } = open(readFrom(jobs, dearer), holding(jobs));
    await heading("Kalkylen finns redan i arbetsboken");
    const update = screen.getByRole("radio", {
      name: /Uppdatera kalkylen i arbetsboken: 1 cell/,
    });
    expect((update as HTMLInputElement).checked).toBe(true);
    const before = store.get().origin;
    await press("Uppdatera");
    await heading("Kalkylen är uppdaterad");
    expect(workbook.plans).toHaveLength(0);
    expect(workbook.updates).toHaveLength(1);
    expect(workbook.updates[0]!.tables.map(({ table }) => table)).toEqual(["Kostnader"]);
    expect(store.get().origin).not.toEqual(before);
  });

  it("is added beside the old one by default where the sheets were changed by hand since", async () => {
    const byHand = changedTables(jobs, "effects", 1, "Enhetsvärde", 1);
    const { workbook } = open(readFrom(jobs, dearer), holding(byHand));
    await heading("Kalkylen finns redan i arbetsboken");
    expect(screen.getByText(/Bladen har ändrats för hand/)).toBeTruthy();
    await press("Lägg till bladen");
    await heading("Bladen finns redan");
    expect(workbook.updates).toHaveLength(0);
  });

  it("need not change where both say the same", async () => {
    open(readFrom(jobs, jobs), holding(jobs));
    expect(await screen.findByText(/Inget behöver ändras/)).toBeTruthy();
  });

  it("says clearly that it is added as new where its shape is another", async () => {
    const longer = { ...jobs, effects: [...jobs.effects, ["E9", ...jobs.effects[2]!.slice(1)]] };
    open(readFrom(jobs, longer), holding(jobs));
    expect(await screen.findByText(/Den läggs in som en ny kalkyl/)).toBeTruthy();
  });

  it("tells that nothing was changed where an update fails, and can be tried again", async () => {
    const { workbook } = open(readFrom(jobs, dearer), holding(jobs));
    await heading("Kalkylen finns redan i arbetsboken");
    workbook.problem = problem("protectedSheet");
    await press("Uppdatera");
    await heading("Arbetsboken ändrades inte");
    workbook.problem = undefined;
    await press("Försök igen");
    await heading("Kalkylen finns redan i arbetsboken");
  });

  it("is added anew where its sheets are gone", async () => {
    const { workbook } = open(readFrom(jobs, dearer));
    await heading("Kalkylen är inlagd");
    expect(workbook.plans).toHaveLength(1);
  });
});

describe("a calculation with errors", () => {
  it("leaves the workbook alone and leads to what is to be mended", async () => {
    const broken = changedTables(jobs, "effects", 1, "Enhetsvärde", "tolv");
    const { workbook, store } = open(stateOf(broken));
    await heading("Kalkylen går inte att lägga in än");
    expect(workbook.plans).toHaveLength(0);
    await press(/”tolv”/);
    expect(store.get().location).toMatchObject({ step: "effects", fromReview: true });
  });
});
