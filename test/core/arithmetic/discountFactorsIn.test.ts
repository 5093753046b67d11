import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { discountFactorsIn } from "../../../src/core/arithmetic/discountFactorsIn";
import { discountFactors, type Timing } from "../../../src/core/discounting";
import { findRatePreset } from "../../../src/core/reference";

const { schedule } = findRatePreset("UK-GREENBOOK-2022");

describe("discountFactorsIn", () => {
  // docs/method.md section 8, printed: HM Treasury, The Green Book, table of discount factors.
  it.each([
    [10, 0.7089],
    [30, 0.3563],
    [75, 0.0942],
    [125, 0.0274],
  ])("of the UK schedule at year %d is %d", (year, factor) => {
    const factors = discountFactorsIn(decimalArithmetic, schedule, 130, "start");
    expect(factors[year]?.toNumber()).toBeCloseTo(factor, 4);
  });

  it.each<Timing>(["start", "half", "mid", "end"])(
    "agrees with the factors of the functions, timing %s, in both arithmetics",
    (timing) => {
      const expected = Array.from(discountFactors(schedule, 40, timing)).slice(0, 41);
      const exact = discountFactorsIn(decimalArithmetic, schedule, 40, timing);
      const fast = discountFactorsIn(floatArithmetic, schedule, 40, timing);
      expected.forEach((factor, year) => {
        expect(exact[year]?.toNumber()).toBeCloseTo(factor, 14);
        expect(fast[year]).toBeCloseTo(factor, 14);
      });
      expect([exact.length, fast.length]).toEqual([41, 41]);
    },
  );
});
