import { examples } from "../../../../src/core/examples";
import type { Tables } from "../../../../src/core/model";
import { tableNames } from "../../../../src/core/model/schema/tableColumns";
import {
  findCalculations,
  openingOf,
  type Opening,
} from "../../../../src/taskpane/guide/opening/opening";
import {
  assumptionCell,
  draftTables,
  emptyState,
  guideReducer,
  originOf,
  readCell,
  stateOfTables,
  type GuideState,
} from "../../../../src/taskpane/guide/state";
import { storedDraft } from "../../../../src/taskpane/guide/state/storedDraft";
import { appraisalNames } from "../../../../src/workbook/plan/appraisalSheets";
import { problem } from "../../../../src/workbook/problems";
import { FakeWorkbook } from "../../support/fakeWorkbook";

const tables = examples[0]!.cases[0].tables;
const other = examples[1]!.cases[0].tables;

function put(workbook: FakeWorkbook, put: Tables, number = 1): void {
  const names = appraisalNames("sv", number).tables;
  for (const id of Object.keys(tableNames) as (keyof typeof tableNames)[]) {
    const rows = (put[id] ?? []).map((row) => row.map((cell) => cell ?? ""));
    if (rows.length > 0) workbook.ranges.set(names[id], rows);
  }
  const added = Object.values(names).filter((name) => workbook.ranges.has(name));
  workbook.inUse = { ...workbook.inUse, tables: [...workbook.inUse.tables, ...added] };
}

async function open(workbook: FakeWorkbook): Promise<Opening> {
  const found = await findCalculations(workbook, "sv");
  if (!found.ok) throw new Error(found.problem.text.en);
  return openingOf(found.value, () => emptyState("sv", 2026));
}

const named = (state: GuideState, name: string): GuideState =>
  guideReducer(state, { type: "write", cell: assumptionCell("name"), value: name });
const nameOf = (opening: Opening): unknown =>
  opening.kind === "open" ? readCell(opening.state.draft, assumptionCell("name")) : opening.kind;

/** The workbook's sheets with another name of the calculation, as a person may write it. */
function renamed(to: Tables, name: string): Tables {
  const { draft } = named(stateOfTables(to, "sv"), name);
  return draftTables(draft);
}

describe("opening the guide", () => {
  it("in an empty workbook begins a new calculation", async () => {
    const opening = await open(new FakeWorkbook());
    expect(opening).toMatchObject({ kind: "open", isRead: false });
    expect(nameOf(opening)).toBe("");
  });

  it("goes on with the draft, at the step where one was", async () => {
    const workbook = new FakeWorkbook();
    const state = guideReducer(named(emptyState("sv", 2026), "Läs"), {
      type: "go",
      step: "effects",
    });
    workbook.draft = storedDraft(state);
    const opening = await open(workbook);
    expect(nameOf(opening)).toBe("Läs");
    expect(opening.kind === "open" && opening.state.location.step).toBe("effects");
  });

  it("in a workbook with a calculation reads its tables, hand edits included", async () => {
    const workbook = new FakeWorkbook();
    put(workbook, renamed(tables, "Ändrat för hand"));
    const opening = await open(workbook);
    expect(opening).toMatchObject({ kind: "open", isRead: true });
    expect(nameOf(opening)).toBe("Ändrat för hand");
  });

  it("with two calculations asks which", async () => {
    const workbook = new FakeWorkbook();
    put(workbook, tables);
    put(workbook, other, 2);
    const opening = await open(workbook);
    expect(opening.kind === "choose" && opening.found.sheets).toHaveLength(2);
  });

  it("refuses a newer format with a sentence, and changes nothing", async () => {
    const workbook = new FakeWorkbook();
    put(workbook, tables);
    workbook.formatVersion = 99;
    expect(await open(workbook)).toEqual({
      kind: "refused",
      text: problem("newerFormat", "99").text,
      canBegin: true,
    });
  });

  it.each([
    ["{broken", "går inte att läsa"],
    ['{"version":99}', "nyare SOCINV"],
  ])("says why the draft %s was not opened, and leaves it there", async (draft, words) => {
    const workbook = new FakeWorkbook();
    workbook.draft = draft;
    const opening = await open(workbook);
    expect(opening.kind === "refused" && opening.text.sv).toContain(words);
    expect(workbook.draft).toBe(draft);
  });
});

describe("a draft beside the sheets it belongs to", () => {
  function workbookWith(sheets: Tables, change: (state: GuideState) => GuideState): FakeWorkbook {
    const workbook = new FakeWorkbook();
    const names = appraisalNames("sv").tables;
    const state = stateOfTables(tables, "sv");
    const origin = originOf(names, tables, state.draft);
    workbook.draft = storedDraft(change({ ...state, origin }));
    put(workbook, sheets);
    return workbook;
  }

  it("is taken up where the sheets are as they were", async () => {
    const opening = await open(workbookWith(tables, (state) => named(state, "Utkast")));
    expect(nameOf(opening)).toBe("Utkast");
  });

  it("gives way to the sheets where only they were changed, and keeps the step", async () => {
    const opening = await open(
      workbookWith(renamed(tables, "Blad"), (state) =>
        guideReducer(state, { type: "go", step: "effects" }),
      ),
    );
    expect(nameOf(opening)).toBe("Blad");
    expect(opening.kind === "open" && opening.state.location.step).toBe("effects");
  });

  it("and the sheets both changed: asks whose figures count", async () => {
    const opening = await open(
      workbookWith(renamed(tables, "Blad"), (state) => named(state, "Utkast")),
    );
    expect(opening.kind).toBe("conflict");
  });
});
