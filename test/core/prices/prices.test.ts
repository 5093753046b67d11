import { indexInYear, nominalAmount, realRate, reprice } from "../../../src/core/prices";
import { findPriceIndex } from "../../../src/core/reference";
import { rate, years, type CalendarYear, type Money } from "../../../src/core/units";

const cpi = findPriceIndex("KPI").index;
const year = (number: number) => number as CalendarYear;
const money = (amount: number) => amount as Money;

describe("reprice", () => {
  it("is the ratio of the index numbers: 403.7 to 313.35 from 2015 to 2023", () => {
    // SCB, Konsumentprisindex (1980 = 100), fastställda tal.
    expect(reprice(money(1000), year(2015), year(2023), cpi)).toBeCloseTo(403700 / 313.35, 9);
  });

  it("comes back to where it began", () => {
    const there = reprice(money(777), year(2008), year(2020), cpi);
    expect(reprice(there, year(2020), year(2008), cpi)).toBeCloseTo(777, 10);
  });

  it("changes nothing within a year, known or not", () => {
    expect(reprice(money(5), year(2031), year(2031), cpi)).toBe(5);
  });

  it("ends where the source ends, and says so", () => {
    expect(() => reprice(money(1), year(2023), year(2024), cpi)).toThrow(
      "has no value for 2024; it has 2006–2023. Give a table of your own with year and index, or a yearly rate of extrapolation.",
    );
    expect(() => reprice(money(1), year(2005), year(2023), cpi)).toThrow("no value for 2005");
  });

  it("goes on at a yearly rate where one is given, beyond the last year only", () => {
    expect(reprice(money(100), year(2023), year(2026), cpi, rate(0.02))).toBeCloseTo(106.1208, 10);
    expect(() => reprice(money(1), year(2000), year(2023), cpi, rate(0.02))).toThrow("2000");
  });
});

describe("indexInYear", () => {
  it("marks what was carried on", () => {
    expect(indexInYear(cpi, year(2023), rate(0.02))).toEqual({ value: 403.7, extrapolated: false });
    expect(indexInYear(cpi, year(2024), rate(0.02)).extrapolated).toBe(true);
  });
});

describe("realRate", () => {
  it("undoes 1 + i = (1 + r)(1 + π)", () => {
    expect(realRate(rate(0.05), rate(0.02))).toBeCloseTo(1.05 / 1.02 - 1, 15);
    expect(realRate(rate(0.02), rate(0.02))).toBe(0);
  });

  it("keeps every digit where the rates are nearly equal", () => {
    const nominal = rate(0.02 + 2 ** -58);
    expect(realRate(nominal, rate(0.02))).toBe((nominal - 0.02) / 1.02);
  });
});

describe("nominalAmount", () => {
  it("compounds: 1 000 at 2 % for three years is 1 061.208", () => {
    expect(nominalAmount(money(1000), rate(0.02), years(3))).toBeCloseTo(1061.208, 10);
    expect(nominalAmount(money(1000), rate(0.02), years(0))).toBe(1000);
  });
});
