import { cashFlowOfUnits } from "../../../src/core/effects";
import type { Count, Money, Share, Years } from "../../../src/core/units";

const terms = {
  step: 3 as Count,
  unitValue: 100 as Money,
  share: 0.5 as Share,
  lag: 0 as Years,
};

describe("cash out of participant-years", () => {
  it("comes in whole steps, also where a float falls just short of one", () => {
    // 0.1 + 0.2 style: 2.9999999999 is three; 2.99 is none
    expect(cashFlowOfUnits([2.9999999999, 2.99, 6.5], terms)).toEqual([150, 0, 300]);
  });

  it("comes later by its lag", () => {
    expect(cashFlowOfUnits([3, 6, 9], { ...terms, lag: 1 as Years })).toEqual([0, 150, 300]);
  });

  it("is an extra cost in full, at once, whatever the step, share and lag", () => {
    const costly = { ...terms, unitValue: -100 as Money, lag: 1 as Years };
    expect(cashFlowOfUnits([1, 2.5], costly)).toEqual([-100, -250]);
  });
});
