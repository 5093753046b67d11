import { floatArithmetic } from "../../../src/core/arithmetic";
import { TimeProfiles } from "../../../src/core/effects";
import type { Share, Years } from "../../../src/core/units";

const cohorts = [
  { offset: 0, number: 10, successes: 8 },
  { offset: 2, number: 10, successes: 4 },
];
const timing = (lag: number, duration: number | undefined, dropOff: number) => ({
  lag: lag as Years,
  dropOff: dropOff as Share,
  ...(duration === undefined ? {} : { duration: duration as Years }),
});

describe("TimeProfiles", () => {
  const still = new TimeProfiles(floatArithmetic, cohorts, 0, 5);

  // Cohort 0: years 1…3; cohort 2: years 3…5.
  it("lets each cohort's effect come after the lag and last for the duration", () => {
    expect(still.of(timing(1, 3, 0)).whole).toEqual([0, 8, 8, 12, 4, 4]);
  });

  it("lasts to the horizon where there is no duration, and never comes with duration 0", () => {
    expect(still.of(timing(1, undefined, 0)).whole).toEqual([0, 8, 8, 12, 12, 12]);
    expect(still.of(timing(1, 0, 0)).whole).toEqual([0, 0, 0, 0, 0, 0]);
  });

  // Half is left each year; with drop-off 1 only the first year is (0⁰ = 1).
  it("is whole in its first year and fades from then on", () => {
    expect(still.of(timing(0, undefined, 0.5)).whole).toEqual([8, 4, 6, 3, 1.5, 0.75]);
    expect(still.of(timing(0, undefined, 1)).whole).toEqual([8, 0, 4, 0, 0, 0]);
  });

  // Kept: half move each year after their own start. Cohort 2's effect of year 3 is one year after its start.
  it("counts moving from each cohort's own start", () => {
    const moving = new TimeProfiles(floatArithmetic, cohorts, 0.5, 3);
    const profile = moving.of(timing(1, undefined, 0));
    expect(profile.whole).toEqual([0, 8, 8, 12]);
    expect(profile.kept).toEqual([0, 4, 2, 1 + 2]);
  });

  it("is computed once for effects of the same times", () => {
    expect(still.of(timing(1, 3, 0))).toBe(still.of(timing(1, 3, 0)));
    expect(still.of(timing(1, 3, 0)).kept).toBe(still.of(timing(1, 3, 0)).whole);
  });
});
