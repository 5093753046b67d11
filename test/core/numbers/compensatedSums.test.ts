import { compensatedDot, compensatedHorner, compensatedSum } from "../../../src/core/numbers";
import { Exact, exactly } from "../support/exact";
import { randomFrom } from "../support/random";

describe("compensated sums", () => {
  it("keep what a plain sum loses: 1e16 + 1 − 1e16 is 1", () => {
    expect(1e16 + 1 - 1e16).toBe(0);
    expect(compensatedSum([1e16, 1, -1e16], 0, 2)).toBe(1);
    expect(compensatedDot([1e16, 1, -1e16], [1, 1, 1])).toBe(1);
  });

  it("sum only the places asked for", () => {
    expect(compensatedSum([1, 2, 4, 8], 1, 2)).toBe(6);
    expect(compensatedDot([1, 2, 4], [1, 1, 1, 1], 2)).toBe(3);
  });

  it("evaluate a polynomial near a triple root, where plain Horner gives noise", () => {
    // (x − 1)^3 at 1 + 1e-7 is 1e-21.
    const x = 1 + 2 ** -23;
    expect(compensatedHorner([-1, 3, -3, 1], x)).toBeCloseTo(2 ** -69, 30);
  });

  it("evaluate a polynomial as if in twice the precision", () => {
    const random = randomFrom(4);
    for (let round = 0; round < 200; round += 1) {
      const coefficients = Array.from({ length: 20 }, () => (random() - 0.5) * 1e6);
      const x = random() * 1.1;
      const terms = coefficients.map((coefficient, power) =>
        exactly(coefficient).times(exactly(x).pow(power)),
      );
      const value = Exact.sum(...terms);
      const gross = Exact.sum(...terms.map((term) => term.abs()));
      const allowed = value
        .abs()
        .times(2 ** -52)
        .plus(gross.times(1e-28));
      const error = exactly(compensatedHorner(coefficients, x)).minus(value).abs();
      expect(error.lte(allowed)).toBe(true);
    }
  });
});
