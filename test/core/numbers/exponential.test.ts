import { exactSum, exponential, logarithm, power } from "../../../src/core/numbers";
import { Exact, exactly, exactPair, relativeError } from "../support/exact";
import { randomFrom } from "../support/random";

describe("exponential and logarithm", () => {
  it("are right to 28 digits, against decimal.js in 60", () => {
    const random = randomFrom(1);
    for (let round = 0; round < 300; round += 1) {
      const exponent = (random() - 0.5) * 600;
      const error = relativeError(
        exactPair(exponential({ high: exponent, low: 0 })),
        Exact.exp(exactly(exponent)),
      );
      expect(error).toBeLessThan(1e-28);
      const number = round % 2 ? 1 + (random() - 0.5) * 1e-3 : Math.exp((random() - 0.5) * 80);
      const lost = relativeError(
        exactPair(logarithm({ high: number, low: 0 })),
        Exact.ln(exactly(number)),
      );
      expect(lost).toBeLessThan(1e-30);
    }
  });

  it("know 0, 1 and the ends of the range", () => {
    expect(exponential({ high: 0, low: 0 })).toEqual({ high: 1, low: 0 });
    expect(logarithm({ high: 1, low: 0 }).high).toBe(0);
    expect(exponential({ high: 800, low: 0 }).high).toBe(Infinity);
    expect(exponential({ high: -800, low: 0 }).high).toBe(0);
  });
});

describe("power", () => {
  it("keeps a rate that is far below the last digit of 1", () => {
    // (1 + 1e-16)^365 = 1 + 3.65e-14; in plain float64 1 + 1e-16 is 1.
    expect(power(exactSum(1, 1e-16), 365).high).toBe(1 + 3.65e-14);
  });

  it("is the square root for the exponent a half, to the last digit", () => {
    const random = randomFrom(2);
    for (let round = 0; round < 200; round += 1) {
      const base = random() * 1e6;
      expect(power({ high: base, low: 0 }, 0.5).high).toBe(Math.sqrt(base));
    }
  });
});
