import { examples } from "../../../../src/core/examples";
import { readAppraisal } from "../../../../src/core/model";
import { guideProblems } from "../../../../src/taskpane/guide/checks/guideProblems";
import { isVaried, rangeOf, valueOf } from "../../../../src/taskpane/guide/risk/rangeOf";
import { suggestedRange } from "../../../../src/taskpane/guide/risk/suggestedRange";
import { uncertainValues } from "../../../../src/taskpane/guide/risk/uncertainValues";
import {
  cellId,
  draftTables,
  guideReducer,
  type CellRef,
  type Draft,
  type GuideState,
} from "../../../../src/taskpane/guide/state";
import { stateOf } from "../../support/renderGuide";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;

const found = (draft: Draft, key: RegExp) => {
  const value = uncertainValues(draft).find((each) => key.test(each.name.sv));
  if (!value)
    throw new Error(
      uncertainValues(draft)
        .map(({ name }) => name.sv)
        .join("; "),
    );
  return value;
};

function written(state: GuideState, ...cells: readonly (readonly [CellRef, number | string])[]) {
  return guideReducer(state, {
    type: "writeAll",
    cells: cells.map(([cell, value]) => ({ cell, value })),
  });
}

describe("values that can vary", () => {
  it("are the shares and rates of the whole, each cost, and the numbers of each effect", () => {
    const { draft } = stateOf(jobs);
    const names = uncertainValues(draft).map(({ name }) => name.sv);
    expect(names[0]).toBe("Andel som lyckas");
    expect(names).toContain("Diskonteringsränta");
    for (const row of jobs.costs.slice(1)) expect(names).toContain(row[1]);
    for (const row of jobs.effects.slice(1)) {
      expect(names).toContain(row[1]);
      expect(names).toContain(`Dödvikt: ${String(row[1])}`);
    }
    expect(new Set(uncertainValues(draft).map(({ key }) => key)).size).toBe(names.length);
  });

  it("do not vary before they have a low and a high of their own", () => {
    const state = stateOf(jobs);
    const rate = found(state.draft, /^Andel som lyckas$/);
    expect(isVaried(state.draft, rate)).toBe(false);
    const { low, high } = rate.spread!;
    const same = written(state, [low, 0.3], [high, 0.3]);
    expect(isVaried(same.draft, rate)).toBe(false);
    const varied = written(state, [low, 0.2], [high, 0.4]);
    expect(rangeOf(varied.draft, rate)).toMatchObject({ low: 0.2, value: 0.3, high: 0.4 });
  });
});

describe("a range to begin with", () => {
  it.each([
    ["money", 1000, 800, 1200],
    ["money", -1000, -1200, -800],
    ["share", 0.3, 0.24, 0.36],
    ["share", 1, 0.8, 1],
    ["share", 0, 0, 0.1],
    ["rate", 0.035, 0.025, 0.045],
    ["years", 5, 4, 6],
    ["years", 0, 0, 1],
  ] as const)("of %s %d is %d to %d", (kind, value, low, high) => {
    expect(suggestedRange(kind, value)).toEqual({ low, high });
  });

  it("is one that the tables take, for every value of every example", () => {
    for (const { cases } of examples) {
      const state = stateOf(cases[0].tables);
      for (const uncertain of uncertainValues(state.draft)) {
        const value = valueOf(state.draft, uncertain);
        const { low, high } = suggestedRange(uncertain.kind, value);
        const next = uncertain.spread
          ? written(
              state,
              [uncertain.spread.low, low],
              [uncertain.spread.high, high],
              [uncertain.spread.distribution, "triangel"],
            )
          : guideReducer(state, {
              type: "addRows",
              table: "assumptions",
              rows: [{ key: uncertain.rowKey!, low, high, distribution: "triangel" }],
            });
        const before = readAppraisal(draftTables(state.draft)).problems;
        const after = readAppraisal(draftTables(next.draft)).problems;
        const errors = after.filter(({ severity }) => severity === "error");
        expect({ name: uncertain.name.sv, errors }).toEqual({
          name: uncertain.name.sv,
          errors: before.filter(({ severity }) => severity === "error"),
        });
      }
    }
  });
});

describe("what is wrong with a range", () => {
  const problemsOf = (state: GuideState) =>
    guideProblems(state.draft)
      .filter(({ severity, location }) => severity === "error" && location.step === "risk")
      .map(({ text, cell }) => [cell, text.sv]);
  const state = stateOf(jobs);
  const { low, high, distribution } = found(state.draft, /^Andel som lyckas$/).spread!;

  it("is said once, in the fields' own words, with what was entered", () => {
    const above = written(state, [low, 0.32], [high, 0.4], [distribution, "triangel"]);
    expect(problemsOf(above)).toEqual([
      [cellId(low), "Lågt ska vara mindre än Troligast. Du skrev 32 och 30."],
    ]);
    const below = written(state, [low, 0.2], [high, 0.25], [distribution, "triangel"]);
    expect(problemsOf(below)).toEqual([
      [cellId(high), "Högt ska vara större än Troligast. Du skrev 25 och 30."],
    ]);
  });

  it("is that one end is missing, or is no number", () => {
    expect(problemsOf(written(state, [low, 0.2]))).toEqual([
      [cellId(high), "Ange både Lågt och Högt, eller lämna båda tomma."],
    ]);
    expect(problemsOf(written(state, [low, "tolv"], [high, 0.4]))).toEqual([
      [
        cellId(low),
        "Lågt ska vara mellan 0 och 100\u00a0%, till exempel 20\u00a0%. Du skrev ”tolv”.",
      ],
    ]);
  });

  it("is nothing where low, most likely and high stand in order", () => {
    const right = written(state, [low, 0.2], [high, 0.4], [distribution, "triangel"]);
    expect(problemsOf(right)).toEqual([]);
  });
});
