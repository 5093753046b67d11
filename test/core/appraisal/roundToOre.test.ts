import { roundToOre } from "../../../src/core/appraisal/roundToOre";

describe("roundToOre", () => {
  // Half away from zero, of the number as it is printed: 1.005 is half an öre over 1, though its float64 lies below.
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [2.675, 2.68],
    [0.004999, 0],
    [1234.5678, 1234.57],
  ])("of %d is %d", (amount, expected) => {
    expect(roundToOre(amount)).toBe(expected);
  });
});
