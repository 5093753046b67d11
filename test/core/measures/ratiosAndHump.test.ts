import { flatRate } from "../../../src/core/discounting";
import {
  benefitCostRatio,
  cumulativeFlows,
  equivalentAnnualAmount,
  hump,
  modifiedInternalRate,
  netPresentValueRatio,
} from "../../../src/core/measures";
import { rate, years, type Money } from "../../../src/core/units";

const flows = (...amounts: number[]) => amounts as Money[];
const at = (percent: number) => flatRate(rate(percent / 100));

describe("benefitCostRatio and netPresentValueRatio", () => {
  it("count missing years as 0 and differ by exactly 1", () => {
    expect(benefitCostRatio(at(25), flows(0, 100, 100), flows(120))).toBe(1.2);
    for (const benefit of [1, 50, 120, 1e7])
      expect(netPresentValueRatio(at(3.5), flows(0, benefit), flows(120))).toBe(
        benefitCostRatio(at(3.5), flows(0, benefit), flows(120)) - 1,
      );
  });

  it("are not available without a cost, or where costs are written as minus", () => {
    expect(() => benefitCostRatio(at(3), flows(1), flows(0))).toThrow("Write costs as positive");
    expect(() => netPresentValueRatio(at(3), flows(1), flows(-5))).toThrow("no ratio");
  });
});

describe("equivalentAnnualAmount", () => {
  it("is the annuity: 210 over two years at 10 % is 121 a year", () => {
    expect(equivalentAnnualAmount(at(10), 210 as Money, years(2))).toBeCloseTo(121, 12);
    expect(equivalentAnnualAmount(at(0), -100 as Money, years(4))).toBe(-25);
  });
});

describe("cumulativeFlows", () => {
  it("adds up, and discounts where a rate is given", () => {
    expect(cumulativeFlows(flows(-900, 400, 700))).toEqual([-900, -500, 200]);
    expect(cumulativeFlows(flows(-100, 125), at(25))).toEqual([-100, 0]);
    expect(cumulativeFlows(flows(100, 125), at(25), "end")).toEqual([80, 160]);
  });
});

describe("hump", () => {
  it("is the lowest sum, its first year, and the first year back at 0", () => {
    expect(hump(flows(-500, -300, 0, 250, 350, 400))).toEqual({ lowest: -800, year: 1, back: 5 });
    expect(hump(flows(-500, 100))).toEqual({ lowest: -500, year: 0 });
  });

  it("is none where the sum is never below 0", () => {
    expect(hump(flows(100, -100))).toEqual({ lowest: 0 });
    expect(hump(flows(0))).toEqual({ lowest: 0 });
  });

  it("is deeper undiscounted than discounted where costs come late", () => {
    expect(hump(flows(-100, -110, 300), at(10)).lowest).toBeCloseTo(-200, 12);
  });
});

describe("modifiedInternalRate", () => {
  it("is 12.609 % in the printed example", () => {
    // Microsoft Excel, MIRR function.
    const printed = flows(-120000, 39000, 30000, 21000, 37000, 46000);
    expect(modifiedInternalRate(printed, rate(0.1), rate(0.12))).toBeCloseTo(0.12609, 5);
  });

  it("is the plain growth of two flows, however small", () => {
    const growth = modifiedInternalRate(flows(-1, 1 + 2 ** -52), rate(0), rate(0));
    expect(growth / 2 ** -52).toBeCloseTo(1, 14);
  });

  it("needs both plus and minus", () => {
    expect(() => modifiedInternalRate(flows(-1, -2), rate(0), rate(0))).toThrow("plus and minus");
    expect(() => modifiedInternalRate(flows(7), rate(0), rate(0))).toThrow("plus and minus");
  });
});
