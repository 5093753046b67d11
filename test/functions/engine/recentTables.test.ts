import { RecentAnswers } from "../../../src/functions/engine/recentAnswers";
import { RecentTables } from "../../../src/functions/engine/recentTables";
import type { AppraisalTables, TableCells } from "../../../src/functions/parameters";

const tables = (last: unknown): AppraisalTables => {
  const table: TableCells = [
    ["Nyckel", "Värde"],
    ["a", 1],
  ];
  return [table, table, table, [...table, ["b", last]]];
};

function counting(most: number): { readonly recent: RecentTables<object>; made: () => number } {
  let count = 0;
  const recent = new RecentTables(most, () => ({ number: (count += 1) }));
  return { recent, made: () => count };
}

describe("what is kept of tables", () => {
  it("is found by content, whoever holds it", () => {
    const { recent, made } = counting(2);
    expect(recent.of(tables(2))).toBe(recent.of(structuredClone(tables(2))));
    expect(made()).toBe(1);
  });

  it.each([
    ["another number", 3],
    ["a text instead of a number", "2"],
    ["a blank", null],
    ["an error", { code: "#N/A" }],
  ])("is made anew for %s", (_, cell) => {
    const { recent, made } = counting(2);
    recent.of(tables(2));
    recent.of(tables(cell));
    expect(made()).toBe(2);
  });

  it("takes errors of one kind as the same, and of two kinds as different", () => {
    const { recent, made } = counting(3);
    recent.of(tables({ code: "#N/A" }));
    recent.of(tables({ code: "#N/A" }));
    expect(made()).toBe(1);
    recent.of(tables({ code: "#REF!" }));
    expect(made()).toBe(2);
  });

  it("is made anew for another shape", () => {
    const { recent, made } = counting(3);
    const [assumptions, participants, costs, effects] = tables(2);
    recent.of([assumptions, participants, costs, effects]);
    recent.of([assumptions, participants, costs, [...effects, [null, null]]]);
    recent.of([assumptions, participants, costs, effects.map((row) => [...row, null])]);
    expect(made()).toBe(3);
  });

  it("forgets those that were not asked about for longest", () => {
    const { recent, made } = counting(2);
    for (const cell of [1, 2, 1, 3]) recent.of(tables(cell));
    expect(made()).toBe(3);
    recent.of(tables(1));
    expect(made()).toBe(3);
    recent.of(tables(2));
    expect(made()).toBe(4);
  });
});

describe("what is kept of questions", () => {
  it("is the answer, falsehood too, or the error", () => {
    const answers = new RecentAnswers<boolean>(5);
    const yes = jest.fn(() => false);
    const fails = jest.fn((): boolean => {
      throw new Error("går ej");
    });
    for (let time = 0; time < 2; time += 1) {
      expect(answers.of("met", yes)).toBe(false);
      expect(() => answers.of("break-even", fails)).toThrow("går ej");
    }
    expect(yes).toHaveBeenCalledTimes(1);
    expect(fails).toHaveBeenCalledTimes(1);
  });

  it("makes room for the newest", () => {
    const answers = new RecentAnswers<number>(2);
    const compute = jest.fn(() => 1);
    for (const question of ["a", "b", "c", "c", "a"]) answers.of(question, compute);
    expect(compute).toHaveBeenCalledTimes(4);
  });
});
