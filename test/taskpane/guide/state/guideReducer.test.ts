import fc from "fast-check";
import type { CellValue, TableId, Tables } from "../../../../src/core/model";
import { readAppraisal } from "../../../../src/core/model";
import { examples } from "../../../../src/core/examples";
import {
  assumptionCell,
  draftTables,
  emptyState,
  guideReducer,
  readCell,
  stateOfTables,
  type CellRef,
  type DraftAction,
  type GuideAction,
  type GuideState,
} from "../../../../src/taskpane/guide/state";

const begin = (): GuideState => emptyState("sv", 2026);
const run = (state: GuideState, ...actions: readonly GuideAction[]): GuideState =>
  actions.reduce(guideReducer, state);
const write = (cell: CellRef, value: CellValue): GuideAction => ({ type: "write", cell, value });
const name = assumptionCell("name");

describe("an empty draft", () => {
  it("has a start year in the next year, prices of this one, and the usual rate", () => {
    const { draft } = begin();
    expect(readCell(draft, assumptionCell("startYear"))).toBe(2027);
    expect(readCell(draft, assumptionCell("priceYear"))).toBe(2026);
    expect(readCell(draft, assumptionCell("discountRate"))).toBe("SE-ASEK-2018");
  });

  it("is an appraisal once it has a success rate, participants, a cost and an effect", () => {
    const state = run(
      begin(),
      write(assumptionCell("successRate"), 0.2),
      { type: "addRows", table: "participants", rows: [{ year: 2027, number: 60 }] },
      {
        type: "addRows",
        table: "costs",
        rows: [{ item: "Lärare", actor: "Socialnämnden", kind: "engång", amount: 1e6, from: 2027 }],
      },
      {
        type: "addRows",
        table: "effects",
        rows: [
          { effect: "Bistånd", actor: "Socialnämnden", kind: "real", unitValue: 75e3, lag: 1 },
        ],
      },
    );
    const { appraisal, problems } = readAppraisal(draftTables(state.draft));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(appraisal?.costs[0]).toMatchObject({ id: "K1", amount: 1e6 });
    expect(appraisal?.effects[0]).toMatchObject({ id: "E1", unitValue: 75e3 });
  });
});

describe("what is typed", () => {
  it("stays in its cell though it is not understood, and the tables say what is wrong", () => {
    const typed = "tolv 🙂 ".repeat(1500);
    const state = run(begin(), write(assumptionCell("successRate"), typed));
    expect(readCell(state.draft, assumptionCell("successRate"))).toBe(typed);
    expect(readAppraisal(draftTables(state.draft)).problems).toContainEqual(
      expect.objectContaining({ severity: "error", table: "assumptions" }),
    );
  });

  it("is one change while typing goes on in the same cell, and a new one after a rest", () => {
    const typed = run(begin(), write(name, "L"), write(name, "Lä"), write(name, "Läs"));
    expect(typed.past).toHaveLength(1);
    expect(run(typed, { type: "rest" }, write(name, "Läsa")).past).toHaveLength(2);
    expect(readCell(run(typed, { type: "undo" }).draft, name)).toBe("");
  });

  it("adds the row of an assumption that is not there yet, and a column that is missing", () => {
    const tables: Tables = {
      assumptions: [["Key", "Value"]],
      participants: [["Year", "Number"]],
      costs: [
        ["Id", "Actor", "Kind", "Amount"],
        ["C1", "Socialnämnden", "once", 5],
      ],
      effects: [["Id", "Actor", "Kind", "Unit value"]],
    };
    const state = stateOfTables(tables, "en");
    const row = state.draft.tables.costs.rows[0]?.uid ?? "";
    const { draft } = run(
      state,
      write(assumptionCell("comparison: treated"), 60),
      write({ table: "costs", row, column: "from" }, 2027),
    );
    expect(draftTables(draft).assumptions).toEqual([
      ["Key", "Value"],
      ["comparison: treated", 60],
    ]);
    expect(draftTables(draft).costs).toEqual([
      ["Id", "Actor", "Kind", "Amount", "From"],
      ["C1", "Socialnämnden", "once", 5, 2027],
    ]);
  });
});

describe("undo", () => {
  it("brings back a removed row, and the user to where it was removed", () => {
    const open: GuideAction = { type: "open", page: { kind: "entry", table: "costs", row: "r12" } };
    const added = run(
      begin(),
      { type: "go", step: "participants" },
      { type: "addRows", table: "costs", rows: [{ item: "Lokal" }] },
    );
    const row = added.draft.tables.costs.rows[0]?.uid ?? "";
    const removed = run(
      added,
      { ...open, page: { kind: "entry", table: "costs", row } },
      { type: "removeRow", table: "costs", row },
      { type: "back" },
      { type: "go", step: "review" },
    );
    expect(removed.draft.tables.costs.rows).toHaveLength(0);
    const back = run(removed, { type: "undo" });
    expect(back.draft).toEqual(added.draft);
    expect(back.location).toEqual({
      step: "participants",
      page: { kind: "entry", table: "costs", row },
    });
    const again = run(back, { type: "redo" });
    expect(again.draft).toEqual(removed.draft);
    expect(again.location).toEqual({ step: "participants" });
  });

  it("does nothing at the beginning, and redo nothing at the end", () => {
    const state = begin();
    expect(run(state, { type: "undo" })).toEqual(state);
    expect(run(state, { type: "redo" })).toEqual(state);
  });
});

describe("the way through the steps", () => {
  it("stays on a step with errors and counts the attempts", () => {
    const state = run(
      begin(),
      { type: "continue", faulty: true },
      { type: "continue", faulty: true },
    );
    expect(state.location.step).toBe("project");
    expect(state.attempts).toEqual({ project: 2 });
  });

  it("goes on from a step without errors, which is done then", () => {
    const state = run(begin(), { type: "continue", faulty: false });
    expect(state.location).toEqual({ step: "participants" });
    expect(state.done).toEqual(["project"]);
  });

  it("leads back from an entry to its list, from a step to the one before, from mending to Granska", () => {
    const step = run(
      begin(),
      { type: "addRows", table: "effects", rows: [{}] },
      { type: "go", step: "effects" },
    );
    const row = step.draft.tables.effects.rows[0]?.uid ?? "";
    const entry = run(step, { type: "open", page: { kind: "entry", table: "effects", row } });
    expect(run(entry, { type: "back" }).location).toEqual({
      step: "effects",
      focus: `entry/${row}`,
    });
    const removed = run(entry, { type: "removeRow", table: "effects", row }, { type: "back" });
    expect(removed.location).toEqual({ step: "effects", focus: "list/effects" });
    expect(run(step, { type: "back" }).location).toEqual({ step: "participants" });
    const mending = run(step, { type: "mend", location: { step: "project", focus: "x" } });
    expect(run(mending, { type: "back" }).location).toEqual({ step: "review" });
  });
});

const tableIds: readonly TableId[] = [
  "assumptions",
  "participants",
  "costs",
  "effects",
  "notMonetised",
];
const cellValue = fc.oneof(
  fc.integer({ min: -1000, max: 3000 }),
  fc.string({ unit: "grapheme" }),
  fc.constant(null),
);
const row = fc.integer({ min: 1, max: 40 }).map((number) => `r${String(number)}`);
const table = fc.constantFrom<TableId>("costs", "effects");
const column = fc.constantFrom("id", "actor", "kind", "low", "source", "priceYear");
const change: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({
    type: fc.constant("write" as const),
    cell: fc.oneof<fc.Arbitrary<CellRef>[]>(
      fc.record({ table, row, column }),
      fc.constantFrom(
        assumptionCell("name"),
        assumptionCell("migration"),
        assumptionCell("actor: Kulturhuset"),
        { aside: "treatedBefore" },
      ),
    ),
    value: cellValue,
  }),
  fc.record({
    type: fc.constant("addRows" as const),
    table,
    rows: fc.array(fc.dictionary(column, cellValue), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("replaceRows" as const),
    table,
    rows: fc.constant([{ id: "E7" }]),
  }),
  fc.record({ type: fc.constant("removeRow" as const), table, row }),
  fc.record({ type: fc.constant("duplicateRow" as const), table, row }),
  fc.record({
    type: fc.constant("moveRow" as const),
    table,
    row,
    by: fc.integer({ min: -3, max: 3 }),
  }),
);
const start = fc
  .constantFrom(...examples, undefined)
  .map((example) => (example ? stateOfTables(example.cases[0].tables, "sv") : begin()));

describe("laws", () => {
  it("undoing every change gives the draft and the place from before; redoing them the result", () => {
    fc.assert(
      fc.property(start, fc.array(change, { maxLength: 12 }), (first, changes) => {
        let state = first;
        for (const action of changes) state = run(state, action, { type: "rest" });
        const steps = state.past.length;
        let back = state;
        for (let step = 0; step < steps; step++) back = guideReducer(back, { type: "undo" });
        expect(back.draft).toEqual(first.draft);
        expect(back.location).toEqual(first.location);
        for (let step = 0; step < steps; step++) back = guideReducer(back, { type: "redo" });
        expect(back.draft).toEqual(state.draft);
      }),
    );
  });

  it("a draft's tables make the same tables again, whatever was done to it", () => {
    fc.assert(
      fc.property(start, fc.array(change, { maxLength: 8 }), (first, changes) => {
        const tables = draftTables(changes.reduce<GuideState>(guideReducer, first).draft);
        const again = draftTables(stateOfTables(tables, "sv").draft);
        for (const id of tableIds) {
          const kept = tables[id]
            .slice(1)
            .filter((cells) => cells.some((cell) => !isNothing(cell)));
          expect(again[id]).toEqual([tables[id][0], ...kept]);
        }
      }),
    );
  });

  it("keeps unknown keys, extra columns, financing, index rows and own perspectives through edits", () => {
    const unknown = [
      ["min anteckning", "kvar", null, "Anna"],
      ["finansiering: Region", "30 %", null, null],
      ["index: 2026", 131, null, null],
      ["perspektiv: vi två", "Socialnämnden; Region", null, null],
      ["E1 varaktighet", null, 2, null],
    ] as const;
    const tables: Tables = {
      assumptions: [
        ["Nyckel", "Värde", "Lågt", "Ansvarig"],
        ["startår", 2027, null, "Bo"],
        ...unknown,
      ],
      participants: [
        ["År", "Antal", "Skola"],
        [2027, 60, "Björkskolan"],
      ],
      costs: [["Id", "Aktör", "Slag", "Belopp", "Konto"]],
      effects: [
        ["Id", "Aktör", "Slag", "Enhetsvärde"],
        ["E1", "Socialnämnden", "real", 5],
      ],
    };
    const untouched = change.filter((action) => !("table" in action) || action.table === "costs");
    fc.assert(
      fc.property(fc.array(untouched, { maxLength: 10 }), (changes) => {
        const state = changes.reduce<GuideState>(guideReducer, stateOfTables(tables, "sv"));
        const after = draftTables(state.draft);
        for (const line of [["startår", 2027, null, "Bo"], ...unknown])
          expect(after.assumptions.map((cells) => cells.slice(0, 4))).toContainEqual(line);
        expect(after.participants).toEqual(tables.participants);
        expect(after.costs[0]?.slice(0, 5)).toEqual(tables.costs[0]);
      }),
    );
  });
});

const isNothing = (cell: CellValue): boolean =>
  cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
