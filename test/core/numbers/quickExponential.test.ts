import { exponential, quickExponential } from "../../../src/core/numbers";
import { randomFrom } from "../support/random";

describe("quickExponential", () => {
  it("is within four units in the last place of the one for results", () => {
    const random = randomFrom(5);
    for (let round = 0; round < 2000; round += 1) {
      const exponent = (random() - 0.5) * (round % 2 ? 1400 : 2);
      const exact = exponential({ high: exponent, low: 0 }).high;
      expect(Math.abs(quickExponential(exponent) / exact - 1)).toBeLessThan(4 * 2 ** -52);
    }
  });

  it("knows 0 and the ends of the range", () => {
    expect(quickExponential(0)).toBe(1);
    expect(quickExponential(-5000)).toBe(0);
    expect(quickExponential(5000)).toBe(Infinity);
  });
});
