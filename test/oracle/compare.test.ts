import { compareFigures, listDifferences, type ActualValue, type NaiveFigure } from "./compare";
import { dec } from "./decimal";

const naive = new Map<string, NaiveFigure>([
  ["npv", { unit: "kr", value: dec("100.001") }],
  ["bcr", { unit: "number", value: dec("1.5") }],
  ["verdict", { unit: "answer", value: "ja" }],
]);

function differing(entries: readonly (readonly [string, ActualValue])[]): string[] {
  return compareFigures(naive, new Map(entries)).map(({ name }) => name);
}

describe("compareFigures", () => {
  it("accepts half an öre and a billionth, and no more", () => {
    const answer = ["verdict", "ja"] as const;
    expect(differing([["npv", 100.006], ["bcr", 1.500_000_000_9], answer])).toEqual([]);
    expect(differing([["npv", 100.0061], ["bcr", 1.500_000_002], answer])).toEqual(["npv", "bcr"]);
    expect(differing([["npv", dec("100.001")], ["bcr", dec("1.5")], answer])).toEqual([]);
  });

  it("lists what is missing, more, of another kind, or answered otherwise", () => {
    expect(
      differing([
        ["npv", 100],
        ["bcr", "#N/A"],
        ["verdict", "nej"],
        ["irr", 0.1],
      ]),
    ).toEqual(["bcr", "verdict", "irr"]);
    expect(differing([])).toEqual(["npv", "bcr", "verdict"]);
  });

  it("prints both sides", () => {
    const differences = compareFigures(naive, new Map<string, ActualValue>([["npv", 7]]));
    expect(listDifferences(differences, 1)).toBe("npv: naive 100.001, actual 7\nand 2 more");
  });
});
