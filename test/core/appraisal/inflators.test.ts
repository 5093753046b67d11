import { inflationIn, inflators } from "../../../src/core/appraisal/inflators";
import { decimalArithmetic } from "../../../src/core/arithmetic";
import { schoolWith } from "../support/schoolCase";
import { appraisalOf } from "../support/tablesOf";

const levels = (keys: Readonly<Record<string, number>>) =>
  inflators(decimalArithmetic, appraisalOf(schoolWith(keys)), 3).map((level) => level.toNumber());

describe("inflators", () => {
  // Start 2027 in prices of 2025: two years of 2 % to the start year, one more for each year after.
  it("inflates over the calendar years after the price year", () => {
    const [first, second] = levels({ prisår: 2025, inflation: 0.02 });
    expect(first).toBeCloseTo(1.0404, 14);
    expect(second).toBeCloseTo(1.061208, 14);
  });

  // Prices of 2029: 2027 lies two years of 2 % below.
  it("deflates where the start year lies before the price year", () => {
    const found = levels({ prisår: 2029, inflation: 0.02 });
    expect(found[0]).toBeCloseTo(1 / 1.0404, 14);
    expect(found[2]).toBeCloseTo(1, 14);
  });

  it("changes rate with the bands, the plain rate before the first", () => {
    const found = levels({ inflation: 0.01, "inflation: 2029": 0.03 });
    expect(found[1]).toBeCloseTo(1.01, 14);
    expect(found[2]).toBeCloseTo(1.01 * 1.03, 14);
    const { inflation } = appraisalOf(schoolWith({ inflation: 0.01, "inflation: 2029": 0.03 }));
    expect([2028, 2029, 2050].map((year) => inflationIn(inflation, year))).toEqual([
      0.01, 0.03, 0.03,
    ]);
  });
});
