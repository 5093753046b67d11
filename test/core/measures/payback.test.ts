import { flatRate } from "../../../src/core/discounting";
import { payback } from "../../../src/core/measures";
import { rate, type Money } from "../../../src/core/units";

const flows = (...amounts: number[]) => amounts as Money[];
const nothing = flows(0, 0, 0);

describe("payback", () => {
  it("takes nine months where the yearly gain is four thirds of the cost", () => {
    expect(payback(flows(-900, 1200)) * 12).toBe(9);
  });

  it("is 0 where the sum is never below 0", () => {
    expect(payback(flows(100, -100))).toBe(0);
    expect(payback(flows(5))).toBe(0);
    expect(payback(nothing, undefined, "lasting")).toBe(0);
  });

  it("is a whole year where the money is back exactly then", () => {
    // 0.1 + 0.2 is not 0.3 in float64, yet the third year meets it.
    expect(payback(flows(-0.3, 0.1, 0.2))).toBe(2);
  });

  it("tells the first from the lasting", () => {
    const twice = flows(-100, 150, -100, 100);
    expect(payback(twice)).toBeCloseTo(2 / 3, 15);
    expect(payback(twice, undefined, "lasting")).toBe(2.5);
  });

  it("is later when discounted", () => {
    const gain = flows(-100, 60, 60);
    expect(payback(gain)).toBeCloseTo(1 + 40 / 60, 15);
    // At 20 % the gains are worth 50 and 41.67.
    expect(() => payback(gain, flatRate(rate(0.2)))).toThrow("does not come back within 2 years");
    expect(payback(gain, flatRate(rate(0.1)))).toBeCloseTo(1 + (100 - 60 / 1.1) / (60 / 1.21), 14);
  });

  it("is not available where the money does not come back, or does not stay", () => {
    expect(() => payback(flows(-100, 50))).toThrow("does not come back");
    expect(() => payback(flows(-100))).toThrow("does not come back");
    expect(() => payback(flows(-100, 150, -100), undefined, "lasting")).toThrow("not come back");
    expect(() => payback(nothing)).toThrow("All flows are 0");
  });
});
