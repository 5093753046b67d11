import { decimalArithmetic } from "../../../src/core/arithmetic";
import { cautiousShare, countedShare } from "../../../src/core/effects";
import type { Money, Share } from "../../../src/core/units";

const shares = {
  share: 0.8 as Share,
  deadweight: 0.25 as Share,
  attribution: 0.75 as Share,
  displacement: 0.1 as Share,
};

describe("countedShare", () => {
  // 0.8 · 0.75 · 0.75 · 0.9 = 0.405
  it("multiplies share, what is not deadweight, our part, and what is not displaced", () => {
    expect(countedShare(decimalArithmetic, shares).toString()).toBe("0.405");
  });
});

describe("cautiousShare", () => {
  const cautious = (unitValue: number) =>
    cautiousShare(decimalArithmetic, {
      ...shares,
      haircut: 0.2 as Share,
      unitValue: unitValue as Money,
    }).toString();

  it("takes the haircut where the unit value is 0 or more, never where it is negative", () => {
    expect([cautious(5), cautious(0), cautious(-5)]).toEqual(["0.324", "0.324", "0.405"]);
  });
});
