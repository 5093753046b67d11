import { capitalCharge } from "../../../src/core/loans";
import { rate, years, type Money } from "../../../src/core/units";

const charge = (amount: number, span: number, percent: number, kind?: "straight" | "annuity") =>
  capitalCharge(amount as Money, years(span), rate(percent / 100), kind);

describe("capitalCharge", () => {
  it("straight: even depreciation and interest on the opening balance", () => {
    expect(charge(1000, 2, 2.5)).toEqual([
      { depreciation: 500, interest: 25, total: 525 },
      { depreciation: 500, interest: 12.5, total: 512.5 },
    ]);
  });

  it("annuity: an even total, depreciation adding up to the amount", () => {
    const plan = charge(2100, 2, 10, "annuity");
    expect(plan.map(({ total }) => Math.round(total * 1e9) / 1e9)).toEqual([1210, 1210]);
    expect(plan[0]?.depreciation).toBeCloseTo(1000, 10);
    expect(plan[1]?.interest).toBeCloseTo(110, 10);
  });

  it("annuity: nothing cancels late in a long period or at a rate near 1e-16", () => {
    const long = charge(1e6, 1000, 3, "annuity");
    // The last year's depreciation is the total over 1 + rate, its interest the rate times that.
    const { depreciation, interest, total } = long[999]!;
    expect(depreciation / (total / 1.03)).toBeCloseTo(1, 14);
    expect(interest / (depreciation * 0.03)).toBeCloseTo(1, 14);
    const tiny = charge(1e6, 10, 1e-14, "annuity");
    expect(tiny[9]!.interest / (1e5 * 1e-16)).toBeCloseTo(1, 12);
    expect(tiny.reduce((sum, year) => sum + year.depreciation, 0)).toBeCloseTo(1e6, 6);
  });
});
