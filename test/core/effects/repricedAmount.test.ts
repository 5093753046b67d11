import { decimalArithmetic } from "../../../src/core/arithmetic";
import { repricedAmount } from "../../../src/core/effects";
import type { CalendarYear, Rate } from "../../../src/core/units";

const index = new Map([
  [2022, 371.91],
  [2023, 403.7],
]);
const prices = (priceYear: number, extrapolation?: number) => ({
  priceYear: priceYear as CalendarYear,
  index,
  ...(extrapolation === undefined ? {} : { extrapolation: extrapolation as Rate }),
});
const repriced = (basis: ReturnType<typeof prices>, rowYear?: number) =>
  repricedAmount(decimalArithmetic, basis, 1000, rowYear).toNumber();

describe("repricedAmount", () => {
  // 1 000 · 403.70 / 371.91 = 1 085.478… (SCB's consumer price index of 2023 and 2022).
  it("converts by the ratio of two index numbers", () => {
    expect(repriced(prices(2023), 2022)).toBeCloseTo((1000 * 403.7) / 371.91, 10);
    expect(repriced(prices(2022), 2023)).toBeCloseTo((1000 * 371.91) / 403.7, 10);
  });

  it("leaves an amount of the price year alone, and one that names no year", () => {
    expect([repriced(prices(2030), 2030), repriced(prices(2030))]).toEqual([1000, 1000]);
  });

  // Two years beyond 2023 at 2 %: 1.02² = 1.0404.
  it("goes on beyond the last year at the rate of extrapolation", () => {
    expect(repriced(prices(2025, 0.02), 2023)).toBeCloseTo(1040.4, 10);
  });
});
