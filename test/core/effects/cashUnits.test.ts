import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { cashUnits } from "../../../src/core/effects";

describe("cashUnits", () => {
  it("frees whole steps only", () => {
    expect(cashUnits(floatArithmetic, [0, 4.9, 5, 12], 5, 0)).toEqual([0, 0, 5, 10]);
  });

  it("takes all where there is no step", () => {
    expect(cashUnits(floatArithmetic, [0, 4.9, 5], 0, 0)).toEqual([0, 4.9, 5]);
  });

  it("comes later by the cash lag", () => {
    expect(cashUnits(floatArithmetic, [1, 2, 3], 0, 2)).toEqual([0, 0, 1]);
  });

  // 0.1 · 3 is 0.30000000000000004, and 0.29999999999999998 of other products: one step of 0.3 in both.
  it("counts what is a billionth short as met", () => {
    expect(cashUnits(floatArithmetic, [0.3 - 1e-10], 0.3, 0)).toEqual([0.3]);
    const { of } = decimalArithmetic;
    expect(cashUnits(decimalArithmetic, [of(0.3 - 1e-8)], 0.3, 0).map(String)).toEqual(["0"]);
  });
});
