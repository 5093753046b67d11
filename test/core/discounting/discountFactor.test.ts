import {
  discountFactor,
  discountFactors,
  flatRate,
  presentValue,
  type RateSchedule,
  type Timing,
} from "../../../src/core/discounting";
import { findRatePreset } from "../../../src/core/reference";
import { rate, years, type Money } from "../../../src/core/units";

const at = (percent: number) => flatRate(rate(percent / 100));
const uk = findRatePreset("UK-GREENBOOK-2022").schedule;
const dk = findRatePreset("DK-2021").schedule;

describe("discountFactors", () => {
  // HM Treasury, The Green Book (2022), annex 6, long-term discount factors.
  it.each([
    [10, 0.7089],
    [30, 0.3563],
    [75, 0.0942],
    [125, 0.0274],
    [500, 0.0002],
  ])("of the Green Book schedule in year %d is %d", (year, printed) => {
    expect(Math.abs(discountFactors(uk, year)[year]! - printed)).toBeLessThanOrEqual(0.00005);
  });

  // 1.035^−35, then a further 1.025 for each year.
  it.each([
    [35, 0.299977],
    [36, 0.29266],
    [70, 0.126402],
  ])("of the Danish schedule in year %d is %d", (year, derived) => {
    expect(Math.abs(discountFactors(dk, year)[year]! - derived)).toBeLessThanOrEqual(5e-7);
  });

  it("end where the Danish schedule is not set", () => {
    expect(() => discountFactors(dk, 71)).toThrow("not set beyond year 70");
    expect(() => discountFactors(dk, 70, "end")).toThrow("not set beyond year 70");
    expect(discountFactors(dk, 70, "half")[70]).toBeGreaterThan(0.126402);
  });

  it("never rise, where the spot reading would make them", () => {
    const falling: RateSchedule = {
      bands: [
        { from: years(0), rate: rate(0.1) },
        { from: years(2), rate: rate(0.01) },
      ],
    };
    const [, first, second] = Array.from(discountFactors(falling, 2));
    expect(first).toBeCloseTo(1 / 1.1, 15);
    expect(second).toBeCloseTo(1 / (1.1 * 1.01), 15);
  });

  it("go on for a thousand years", () => {
    expect(discountFactors(at(100 / 3), 1000)[1000]! / 0.75 ** 1000).toBeCloseTo(1, 12);
  });
});

describe("discountFactor", () => {
  it("is the square root of a year's factor after half a year", () => {
    expect(discountFactor(at(21), 0.5)).toBeCloseTo(1 / 1.1, 15);
    expect(discountFactor(at(21), 2.5)).toBeCloseTo(1.1 ** -5, 15);
  });

  it("uses the rate of the year begun", () => {
    expect(discountFactor(dk, 35.5) / discountFactor(dk, 35)).toBeCloseTo(1 / Math.sqrt(1.025), 14);
    expect(() => discountFactor(dk, 70.5)).toThrow("not set beyond year 70");
  });

  it("agrees with discountFactors in whole years, at every timing", () => {
    for (const timing of ["start", "half", "mid", "end"] satisfies Timing[]) {
      const factors = discountFactors(uk, 90, timing);
      for (let year = 0; year <= 90; year += 1)
        expect(discountFactor(uk, year, timing)).toBe(factors[year]);
    }
  });

  it("with timing half has no jump within the first year", () => {
    expect(discountFactor(at(21), 0, "half")).toBe(1);
    expect(discountFactor(at(21), 1, "half")).toBeCloseTo(1 / 1.1, 15);
    expect(discountFactor(at(21), 0.5, "half")).toBeCloseTo(1.21 ** -0.25, 15);
  });
});

describe("presentValue", () => {
  it("undoes compound growth: 1 071.225 after two years at 3.5 % is 1 000", () => {
    expect(presentValue(at(3.5), 1071.225 as Money, 2)).toBeCloseTo(1000, 10);
  });

  it("refuses a rate where money is expected", () => {
    // @ts-expect-error - the units differ; the type check proves it
    presentValue(at(3.5), rate(0.035), 1);
  });
});
