import { differenceInDifferences } from "../../../src/core/evidence";
import { InputError } from "../../../src/core/errors";

describe("differenceInDifferences", () => {
  // Changes: treated 2, 4, 6 (mean 4, s² 4), control 1, 1, 4 (mean 2, s² 3). d = 2, SE² = 4/3 + 3/3 = 7/3.
  // Welch: ν = (7/3)² / ((4/3)²/2 + 1²/2) = (49/9) / (25/18) = 3.92; t(0.975; 3.92) lies between the
  // printed t of 3 and 4 degrees, 3.182 and 2.776.
  it("of the same persons is Welch's t between the groups' changes", () => {
    const { difference, low, high } = differenceInDifferences(
      [10, 10, 10],
      [12, 14, 16],
      [5, 6, 7],
      [6, 7, 11],
    );
    expect(difference).toBeCloseTo(2, 12);
    const half = ((high ?? 0) - (low ?? 0)) / 2;
    expect(half / Math.sqrt(7 / 3)).toBeGreaterThan(2.776);
    expect(half / Math.sqrt(7 / 3)).toBeLessThan(3.182);
  });

  // Means 2, 6, 3, 4: d = 4 − 1 = 3. s² are 2, 2, 2 and 2: SE² = 2/2 + 2/2 + 2/2 + (2,4,6: s² = 4)/3.
  it("of different persons is four independent means", () => {
    const { difference, high } = differenceInDifferences([1, 3], [5, 7], [2, 4], [2, 4, 6]);
    expect(difference).toBeCloseTo(6 - 2 - (4 - 3), 12);
    expect((high ?? 0) - difference).toBeCloseTo(1.959963984540054 * Math.sqrt(3 + 4 / 3), 10);
  });

  it("of means alone has no interval", () => {
    expect(differenceInDifferences([10], [14], [10], [11])).toEqual({
      difference: 3,
      low: undefined,
      high: undefined,
    });
  });

  it("refuses an empty group by name", () => {
    expect(() => differenceInDifferences([], [1], [1], [1])).toThrow(InputError);
  });
});
