import * as fc from "fast-check";
import { groupOf, riskDifference, type GroupOf } from "../../../src/core/evidence";
import type { Count, Share } from "../../../src/core/units";

function group(events: number, size: number): GroupOf {
  return groupOf(events as Count, size as Count, "events", "size");
}

// Newcombe (1998), table II, method 10: all eight examples, printed with four decimals.
const printed: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ["a", 56, 70, 48, 80, 0.0524, 0.3339],
  ["b", 9, 10, 3, 10, 0.1705, 0.809],
  ["c", 6, 7, 2, 7, 0.0582, 0.8062],
  ["d", 5, 56, 0, 29, -0.0381, 0.1926],
  ["e", 0, 10, 0, 20, -0.1611, 0.2775],
  ["f", 0, 10, 0, 10, -0.2775, 0.2775],
  ["g", 10, 10, 0, 20, 0.6791, 1],
  ["h", 10, 10, 0, 10, 0.6075, 1],
];

const counts = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([size, part]) => group(Math.round(size * part), size));

describe("the risk difference", () => {
  it.each(printed)("has Newcombe's interval of example %s", (_, x1, n1, x2, n2, low, high) => {
    const interval = riskDifference(group(x1, n1), group(x2, n2));
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("holds the difference, stays within −1…1, and turns with the groups", () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const { difference, low, high } = riskDifference(first, second);
        const turned = riskDifference(second, first);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(turned.low).toBeCloseTo(-high, 12);
      }),
    );
  });

  it("widens with the confidence", () => {
    const [narrow, wide] = [0.9, 0.99].map((level) =>
      riskDifference(group(9, 10), group(3, 10), level as Share),
    );
    expect(wide?.low).toBeLessThan(narrow?.low ?? -1);
    expect(wide?.high).toBeGreaterThan(narrow?.high ?? 1);
  });

  it("refuses more events than members, and an empty group", () => {
    expect(() => group(4, 3)).toThrow(/at most as many as the group, 3/);
    expect(() => group(0, 0)).toThrow(/greater than 0/);
  });
});
