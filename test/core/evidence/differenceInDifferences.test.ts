import * as fc from "fast-check";
import { differenceInDifferences } from "../../../src/core/evidence";

describe("difference in differences", () => {
  it("pairs equal lengths: Welch's t on the changes", () => {
    // changes 2, 4, 6 and 0, 1, 1, 2; s² 4 and 2/3; s²/n 4/3 and 1/6; sum 3/2;
    // degrees (3/2)² / ((4/3)²/2 + (1/6)²/3) = 2.25/(0.888889 + 0.009259) = 2.505155
    const { difference, margin } = differenceInDifferences(
      { before: [1, 1, 1], after: [3, 5, 7] },
      { before: [5, 5, 5, 5], after: [5, 6, 6, 7] },
    );
    expect(difference).toBe(3);
    // t of 2.505155 degrees lies between t(3) = 3.182446 and t(2) = 4.302653
    expect(margin).toBeGreaterThan(3.182446 * Math.sqrt(1.5));
    expect(margin).toBeLessThan(4.302653 * Math.sqrt(1.5));
  });

  it("takes unequal lengths as four samples: normal", () => {
    // s²/n: 2/2, 8/2, 1/3, 2/2; sum 19/3
    const { difference, margin } = differenceInDifferences(
      { before: [1, 3], after: [4, 8] },
      { before: [1, 2, 3], after: [2, 4] },
    );
    expect(difference).toBe(3);
    expect(margin).toBeCloseTo(1.959963984540054 * Math.sqrt(19 / 3), 11);
  });

  it("gives no interval for means, and none wide for changes all alike", () => {
    const mean = { before: [10], after: [12] };
    expect(differenceInDifferences(mean, mean)).toEqual({ difference: 0, margin: undefined });
    const alike = { before: [1, 2], after: [2, 3] };
    expect(differenceInDifferences(alike, { before: [4, 5], after: [4, 5] })).toEqual({
      difference: 1,
      margin: 0,
    });
  });

  it("moves with the treated and not with what both groups have in common", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, values, values, values, fc.integer({ min: -50, max: 50 }), (...row) => {
        const [before, after, first, second, common] = row;
        const plain = differenceInDifferences({ before, after }, { before: first, after: second });
        const shifted = (list: readonly number[]) => list.map((value) => value + common);
        const same = differenceInDifferences(
          { before, after: shifted(after) },
          { before: first, after: shifted(second) },
        );
        expect(same.difference).toBeCloseTo(plain.difference, 9);
        expect(same.margin).toBeCloseTo(plain.margin ?? Number.NaN, 7);
      }),
    );
  });
});
