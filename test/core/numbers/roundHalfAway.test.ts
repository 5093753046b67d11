import { roundHalfAway } from "../../../src/core/numbers";

describe("roundHalfAway", () => {
  it.each([
    [2.5, 3],
    [-2.5, -3],
    [2.4, 2],
    [-0.4, 0],
    [0, 0],
    [1e15 + 0.25, 1e15],
  ])("rounds %d to %d", (value, rounded) => {
    expect(roundHalfAway(value)).toBe(rounded);
  });

  it("takes a half for a half though its float64 lies below: 0.7 × 45", () => {
    expect(0.7 * 45).toBeLessThan(31.5);
    expect(roundHalfAway(0.7 * 45)).toBe(32);
  });

  it("does so for large amounts too: half an öre of interest on ten million kronor and more", () => {
    for (let ore = 1; ore < 20_000; ore += 1) {
      const whole = 1_000_000_000 + ore;
      // A rate of 0.5 per cent of so many öre: ends on a half where the öre are an odd multiple of 100.
      const ties = whole % 200 === 100;
      const exact = Math.floor(whole / 200) + (whole % 200 >= 100 ? 1 : 0);
      expect([ties, roundHalfAway(whole * 0.005)]).toEqual([ties, exact]);
    }
  });

  it("never gives minus zero", () => {
    expect(Object.is(roundHalfAway(-0.2), 0)).toBe(true);
  });
});
