import { examples } from "../../../../src/core/examples";
import {
  assumptionCell,
  emptyState,
  guideReducer,
  stateOfTables,
} from "../../../../src/taskpane/guide/state";
import { fingerprint } from "../../../../src/taskpane/guide/state/fingerprint";
import { restoredState, storedDraft } from "../../../../src/taskpane/guide/state/storedDraft";

describe("a draft kept in the workbook", () => {
  it("is the same when it is taken up again, all but what could be undone", () => {
    const written = [
      { type: "write", cell: assumptionCell("successRate"), value: "tolv" } as const,
      { type: "continue", faulty: true } as const,
      { type: "go", step: "effects" } as const,
    ].reduce(guideReducer, emptyState("sv", 2026));
    expect(restoredState(storedDraft(written))).toEqual({ ...written, past: [], future: [] });
  });

  it.each(examples.map(({ id, cases }) => [id, cases[0].tables] as const))(
    "holds %s",
    (_, tables) => {
      const state = stateOfTables(tables, "sv");
      expect(restoredState(storedDraft(state))).toEqual(state);
    },
  );

  it.each(["", "{", "[]", "null", '{"version":1}', '{"version":1,"draft":{"tables":{}}}'])(
    "is called broken where %j stands instead",
    (text) => {
      expect(restoredState(text)).toBe("broken");
    },
  );

  it("is called newer where a later program kept it", () => {
    expect(restoredState('{"version":2,"something":"else"}')).toBe("newer");
  });
});

describe("a fingerprint of tables", () => {
  const tables = (value: string | number | null) => ({
    assumptions: [["Nyckel"], [value]],
    participants: [],
    costs: [],
    effects: [],
  });

  it("is the same for the same content and another for other content", () => {
    expect(fingerprint(tables("x"))).toBe(fingerprint(tables("x")));
    expect(fingerprint(tables(""))).toBe(fingerprint(tables(null)));
    expect(fingerprint(tables(1))).not.toBe(fingerprint(tables("1")));
  });
});
