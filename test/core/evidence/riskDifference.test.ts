import { riskDifference } from "../../../src/core/evidence";
import { InputError } from "../../../src/core/errors";

describe("riskDifference", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10: printed to four decimals.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %d/%d and %d/%d is as Newcombe prints it", (a, n1, b, n2, low, high) => {
    const estimate = riskDifference(a, n1, b, n2);
    expect(estimate.difference).toBeCloseTo(a / n1 - b / n2, 12);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  it("says what the counts must be", () => {
    expect(() => riskDifference(11, 10, 0, 10)).toThrow(InputError);
    expect(() => riskDifference(1, 0, 0, 10)).toThrow(
      "number1 must be a whole number of persons, 1 or more, for example 40. It was 0.",
    );
  });
});
