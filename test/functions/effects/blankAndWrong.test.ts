import { registry } from "../../../src/functions/registry.generated";
import { toCellError } from "../../../src/functions/toCellError";
import type { CustomFunction } from "../../../src/functions/definition";
import { callContext } from "../support/callContext";

function find(id: string): CustomFunction {
  const found = registry.find((custom) => custom.id === id);
  if (!found) throw new Error(id);
  return found;
}

function answer(id: string, ...cells: unknown[]): unknown {
  return find(id).evaluateCells(cells, callContext());
}

function messages(id: string, ...cells: unknown[]): readonly string[] {
  try {
    answer(id, ...cells);
  } catch (error) {
    return (["sv", "en"] as const).map(
      (language) => toCellError(error, find(id), language).message,
    );
  }
  throw new Error("no error");
}

describe("blank arguments of the effect functions", () => {
  it("0 reads as blank where 0 makes no sense: attribution, share, duration", () => {
    // 40 · 50 % with nothing deducted; a blank cell arrives as 0 on the desktop and null on the web
    expect(answer("VOLUME", 40, 0.5, 0, 0, 0, 0)).toBe(20);
    expect(answer("VOLUME", 40, 0.5, null, null, null, null)).toBe(20);
    expect(answer("EFFECTFLOW", 1, 1, 100, 2, 0, 0, 0)).toEqual([[100, 100, 100]]);
  });

  it("deadweight 1 leaves nothing", () => {
    expect(answer("VOLUME", 40, 0.5, 1)).toBe(0);
  });
});

describe("wrong arguments of the effect functions", () => {
  it.each([
    ["VOLUME", [40, 25], /Andel som lyckas .*26 %/, /Success rate .*26%/],
    ["HAIRCUT", [7], /Evidensgrad .*1 .*6/, /Grade .*1 .*6/],
    ["RISKDIFF", [5, 4, 1, 2], /Händelser 1 .*0 till gruppens 4/, /Events 1 .*0 to the group/],
    ["RISKDIFF", [1, 4, 1, 2, 1], /Konfidensgrad .*95 %/, /Confidence .*95%/],
    ["DID", [[[1, null]], 1, 1, 1], /Insats före .*tom cell på plats 2/, /blank cell in place 2/],
    ["DID", [1, "tolv", 1, 1], /Insats efter .*plats 1 är inte ett tal/, /place 1 is not a number/],
    ["EFFECTFLOW", [1, 1, 1, 2000], /Horisont .*högst 1000/, /Horizon .*at most 1000/],
    ["EFFECTIVENESS", [1, 0], /Potentialen/, /potential/],
    ["COSTPEREFFECTIVENESS", [1, 0], /Verkningsgraden/, /effectiveness/],
  ] as const)("%s %j", (id, cells, swedish, english) => {
    const [sv, en] = messages(id, ...cells);
    expect(sv).toMatch(swedish);
    expect(en).toMatch(english);
  });
});
