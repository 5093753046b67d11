import { normalQuantile } from "../../../src/core/evidence/normalQuantile";

describe("normalQuantile", () => {
  // Printed to fifteen digits in many tables: z of 0.975 is 1.95996398454005, of 0.999 3.09023230616781.
  it("is right to twelve digits", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 12);
    expect(normalQuantile(0.999)).toBeCloseTo(3.09023230616781, 12);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.09023230616781, 12);
    expect(normalQuantile(0.5)).toBe(0);
  });
});
