import { loanPlan, type LoanKind } from "../../../src/core/loans";
import { Decimal } from "../../../src/core/numbers/decimal";
import { rate, years, type Money } from "../../../src/core/units";
import { oneOf, randomFrom, wholeBetween } from "../support/random";

const plan = (amount: number, percent: number, span: number, kind?: LoanKind) =>
  loanPlan(amount as Money, rate(percent / 100), years(span), kind);

describe("loanPlan", () => {
  it("as an annuity repays 2 100 at 10 % by 1 210 a year for two years", () => {
    expect(plan(2100, 10, 2)).toEqual([
      { opening: 2100, interest: 210, repayment: 1000, closing: 1100 },
      { opening: 1100, interest: 110, repayment: 1100, closing: 0 },
    ]);
  });

  it("as a straight loan repays the same every year, and the rest in the last", () => {
    expect(plan(100, 0, 3, "straight").map(({ repayment }) => repayment)).toEqual([
      33.33, 33.33, 33.34,
    ]);
  });

  it("as an interest-only loan repays all in the last year", () => {
    expect(plan(1000, 3, 3, "interestOnly")).toEqual([
      { opening: 1000, interest: 30, repayment: 0, closing: 1000 },
      { opening: 1000, interest: 30, repayment: 0, closing: 1000 },
      { opening: 1000, interest: 30, repayment: 1000, closing: 0 },
    ]);
  });

  it("rounds interest to öre, half away from zero: 0.5 % of 101.00 is 0.505", () => {
    expect(plan(101, 0.5, 1)[0]?.interest).toBe(0.51);
    // 1.005 is a little less than it in float64.
    expect(plan(100.5, 1, 1)[0]?.interest).toBe(1.01);
  });

  it("does not lose the interest late in a long loan, nor at a rate near 1e-16", () => {
    const long = plan(1_000_000, 5, 100);
    const last = long[99]!;
    // The last payment holds a year's interest on what is left.
    expect(last.interest).toBeCloseTo(last.opening * 0.05, 2);
    expect(plan(1_000_000, 1e-14, 4).map(({ repayment }) => repayment)).toEqual(
      Array(4).fill(250_000),
    );
  });

  it("takes a debt of a few öre, of nothing, and a negative rate", () => {
    expect(plan(0.05, 0, 10, "straight").map(({ repayment }) => repayment)).toEqual([
      0.01, 0.01, 0.01, 0.01, 0.01, 0, 0, 0, 0, 0,
    ]);
    expect(plan(0, 5, 1)).toEqual([{ opening: 0, interest: 0, repayment: 0, closing: 0 }]);
    expect(plan(100, -1, 1)[0]?.interest).toBe(-1);
  });

  it("is that of decimal arithmetic in 500 generated loans, to the öre", () => {
    const random = randomFrom(51);
    for (let round = 0; round < 500; round += 1) {
      const [ore, basis] = [wholeBetween(random, 1, 1e11), wholeBetween(random, 0, 2000)];
      const span = wholeBetween(random, 1, 60);
      const kind = oneOf<LoanKind>(random, ["annuity", "straight", "interestOnly"]);
      const expected = decimalPlan(ore, new Decimal(basis).div(10000), span, kind);
      const actual = loanPlan((ore / 100) as Money, rate(basis / 10000), years(span), kind);
      expect(actual.map(({ interest, repayment }) => [interest, repayment])).toEqual(expected);
      expect(actual[actual.length - 1]?.closing).toBe(0);
    }
  });
});

/** Interest and repayment of each year in kronor, in decimal öre. */
function decimalPlan(ore: number, rateAYear: Decimal, span: number, kind: LoanKind): number[][] {
  const round = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  let left = new Decimal(ore);
  let annuity = new Decimal(0);
  for (let year = 1; year <= span; year += 1)
    annuity = annuity.plus(new Decimal(1).div(rateAYear.plus(1).pow(year)));
  const payment = round(left.div(annuity));
  const even = round(left.div(span));
  return Array.from({ length: span }, (_, place) => {
    const interest = round(left.times(rateAYear));
    const planned = {
      annuity: payment.minus(interest),
      straight: even,
      interestOnly: new Decimal(0),
    };
    const repayment = place === span - 1 ? left : Decimal.min(left, planned[kind]);
    left = left.minus(repayment);
    return [interest.div(100).toNumber(), repayment.div(100).toNumber()];
  });
}
