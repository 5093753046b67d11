import fc from "fast-check";
import { niceStep, niceTicks } from "../../../src/taskpane/charts/niceTicks";
import { linearScale } from "../../../src/taskpane/charts/scale";

describe("ticks", () => {
  it("are round numbers around the values", () => {
    expect(niceTicks(-3.9, 5.8)).toEqual([-4, -2, 0, 2, 4, 6]);
    expect(niceTicks(0, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(niceTicks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(niceTicks(-1_764_000, -1_200_000, 3)).toEqual([
      -1_800_000, -1_600_000, -1_400_000, -1_200_000,
    ]);
  });

  it("exist where all values are alike", () => {
    expect(niceTicks(0, 0)).toEqual([0, 0.2]);
    expect(niceTicks(5, 5)[0]).toBeLessThanOrEqual(5);
  });

  const size = fc.double({ min: -1e12, max: 1e12, noNaN: true });

  it("hold every value between the first and the last, evenly, and 0 where it lies between", () => {
    fc.assert(
      fc.property(size, fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (low, span) => {
        const high = low + span;
        const ticks = niceTicks(low, high);
        const step = niceStep(high - low, 6);
        const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-8 + step * 1e-6;
        expect(ticks[0]!).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThanOrEqual(9);
        if (low < 0 && high > 0) expect(ticks).toContain(0);
      }),
    );
  });
});

describe("a linear scale", () => {
  it("puts the ends at the ends, also turned round", () => {
    const scale = linearScale([-4, 6], [200, 0]);
    expect([scale(-4), scale(1), scale(6)]).toEqual([200, 100, 0]);
  });

  it("puts everything at the start where there is no width", () => {
    expect(linearScale([3, 3], [10, 20])(3)).toBe(10);
  });
});
