import { datedInternalRate, datedNetPresentValue } from "../../../src/core/datedFlows";
import { rate, type Money } from "../../../src/core/units";
import { Exact, exactly } from "../support/exact";
import { randomFrom, wholeBetween } from "../support/random";

const onDays = (...pairs: [day: number, amount: number][]) =>
  pairs.map(([day, amount]) => ({ day, amount: amount as Money }));

// Microsoft Support, XNPV and XIRR functions.
const printed = onDays([39448, -10000], [39508, 2750], [39751, 4250], [39859, 3250], [39904, 2750]);

describe("datedNetPresentValue", () => {
  it("is 2 086.65 in the printed example", () => {
    expect(datedNetPresentValue(rate(0.09), printed)).toBeCloseTo(2086.65, 2);
  });

  it("is at the day listed first, whatever the order, and compounds what comes before", () => {
    expect(datedNetPresentValue(rate(0.1), onDays([1000, 100], [635, 100]))).toBeCloseTo(210, 10);
    expect(datedNetPresentValue(rate(0.1), onDays([635, 100], [1000, 100]))).toBeCloseTo(
      100 + 100 / 1.1,
      10,
    );
  });

  it("is the plain sum on one day, and of one flow", () => {
    expect(datedNetPresentValue(rate(0.5), onDays([7, 1], [7, 2]))).toBe(3);
    expect(datedNetPresentValue(rate(-0.9), onDays([7, 5]))).toBe(5);
  });

  it("is within 1e-14 of the gross flows of 60-digit arithmetic, at any rate", () => {
    const random = randomFrom(41);
    for (let round = 0; round < 300; round += 1) {
      const flows = Array.from({ length: 12 }, () => ({
        day: wholeBetween(random, 40000, 44000),
        amount: wholeBetween(random, -1e8, 1e8) as Money,
      }));
      const yearly = rate(wholeBetween(random, -500, 900) / 1000);
      const growth = exactly(yearly).plus(1);
      const terms = flows.map(({ day, amount }) =>
        growth.pow(new Exact(flows[0]!.day - day).div(365)).times(amount),
      );
      const gross = Exact.sum(...terms.map((term) => term.abs()));
      const error = Exact.sum(...terms)
        .minus(datedNetPresentValue(yearly, flows))
        .abs();
      expect(error.div(gross).toNumber()).toBeLessThan(1e-14);
    }
  });
});

describe("datedInternalRate", () => {
  it("is 37.336 % in the printed example, in any order of the dates", () => {
    expect(datedInternalRate(printed)).toBeCloseTo(0.373362535, 8);
    expect(datedInternalRate([...printed].reverse())).toBeCloseTo(0.373362535, 8);
  });

  it("finds deeply negative and very high returns", () => {
    expect(datedInternalRate(onDays([0, -100], [365, 1]))).toBeCloseTo(-0.99, 14);
    expect(datedInternalRate(onDays([0, -1e8], [365, 1]))).toBe(-1 + 1e-8);
    expect(datedInternalRate(onDays([0, -1], [365, 1e6])) / 999_999).toBeCloseTo(1, 12);
    // 2 % gained in a day: 1.02^365 − 1.
    expect(datedInternalRate(onDays([0, -100], [1, 102])) / (1.02 ** 365 - 1)).toBeCloseTo(1, 11);
  });

  it("finds a return far below the last digit of 1", () => {
    expect(datedInternalRate(onDays([0, -1], [365, 1 + 2 ** -52]))).toBe(2 ** -52);
    expect(datedInternalRate(onDays([0, -1], [365, 1]))).toBe(0);
  });

  it("is the rate nearest the guess where there are several", () => {
    const twice = onDays([0, -1600], [365, 10000], [730, -10000]);
    expect(datedInternalRate(twice)).toBeCloseTo(0.25, 13);
    expect(datedInternalRate(twice, 3)).toBeCloseTo(4, 12);
  });

  it("adds up flows of the same day, and has no answer where all are on one", () => {
    expect(datedInternalRate(onDays([0, -60], [0, -40], [365, 110]))).toBeCloseTo(0.1, 14);
    expect(() => datedInternalRate(onDays([5, -100], [5, 110]))).toThrow("on the same day");
    expect(() => datedInternalRate(onDays([5, 0], [6, 0]))).toThrow("All flows are 0");
    expect(() => datedInternalRate(onDays([5, 1], [6, 2]))).toThrow("no internal rate");
  });

  it("ends, and is right, over a thousand years of yearly flows", () => {
    const flows = onDays([0, -100]);
    for (let year = 1; year <= 1000; year += 1) flows.push({ day: 365 * year, amount: 5 as Money });
    expect(datedInternalRate(flows)).toBeCloseTo(0.05, 13);
  });
});
