import { Decimal } from "../../../../oracle/decimal";
import { BetaTail } from "../../../../../src/core/uncertainty/simulation/special/betaTail";
import { Beta } from "../../../../../src/core/uncertainty/simulation/special/incompleteBeta";
import { quickLogarithm } from "../../../../../src/core/uncertainty/simulation/special/logarithm";
import { logGamma } from "../../../../../src/core/uncertainty/simulation/special/logGamma";
import { normalQuantile } from "../../../../../src/core/uncertainty/simulation/special/normalQuantile";
import { exactly, relativeError } from "../../../support/exact";
import { randomFrom } from "../../../support/random";

type Dec = InstanceType<typeof Decimal>;

/** The normal distribution function in 34 digits, by its power series. */
function normalBelow(x: number): Dec {
  const at = new Decimal(x);
  const square = at.times(at);
  let [term, sum]: [Dec, Dec] = [at, at];
  for (let odd = 3; term.abs().greaterThan("1e-40"); odd += 2) {
    term = term.times(square).div(odd);
    sum = sum.plus(term);
  }
  const density = square.div(-2).exp().div(Decimal.acos(-1).times(2).sqrt());
  return sum.times(density).plus("0.5");
}

/** I_x(a, b) for whole a and b in 34 digits: a binomial tail. */
function wholeBetaBelow(x: Dec, first: number, second: number): Dec {
  const trials = first + second - 1;
  let [sum, choose]: [Dec, Dec] = [new Decimal(0), new Decimal(1)];
  for (let successes = 0; successes <= trials; successes += 1) {
    if (successes > 0) choose = choose.times(trials - successes + 1).div(successes);
    if (successes >= first)
      sum = sum.plus(
        choose.times(x.pow(successes)).times(new Decimal(1).minus(x).pow(trials - successes)),
      );
  }
  return sum;
}

const next = randomFrom(7);

describe("quickLogarithm", () => {
  it("is right to two units in the last place, over the whole range", () => {
    for (let time = 0; time < 2000; time += 1) {
      const value = 10 ** (600 * (next() - 0.5)) * (1 + next());
      const exact = exactly(value).ln();
      expect(relativeError(exactly(quickLogarithm(value)), exact)).toBeLessThan(2.5 * 2 ** -52);
    }
  });

  it("keeps its digits near 1", () => {
    for (const value of [1 + 2 ** -52, 1 - 2 ** -53, 1.0001, 0.99999, 1.4142, 0.7072]) {
      const exact = exactly(value).ln();
      expect(relativeError(exactly(quickLogarithm(value)), exact)).toBeLessThan(1e-15);
    }
  });

  it.each([
    [1, 0],
    [0, -Infinity],
    [Infinity, Infinity],
    [-1, Number.NaN],
    [2 ** -1074, -744.4400719213812],
  ])("of %d is %d", (value, logarithm) => {
    expect(quickLogarithm(value)).toBe(logarithm);
  });
});

describe("normalQuantile", () => {
  it("undoes the distribution function, to 34 digits of it", () => {
    for (const z of [0.01, 0.3, 0.7, 1.2, 1.5, 2, 2.5, 3, 4, 5]) {
      const below = normalBelow(-z).toNumber();
      expect(Math.abs(normalQuantile(below) + z)).toBeLessThan(1e-14 * Math.max(1, z));
    }
  });

  it("is known far out", () => {
    // scipy 1.17.1, norm.ppf, and Wichura (1988) for the first.
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0470962993612, 10);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  });

  it("is the same on both sides", () => {
    for (const p of [0.5, 0.25, 0.125, 2 ** -10])
      expect(normalQuantile(1 - p) + normalQuantile(p)).toBe(0);
  });
});

describe("logGamma", () => {
  it("is the logarithm of a factorial", () => {
    let factorial = new Decimal(1);
    for (let whole = 1; whole <= 100; whole += 1) {
      factorial = factorial.times(whole);
      const exact = factorial.ln().toNumber();
      expect(Math.abs(logGamma(whole + 1) - exact)).toBeLessThan(1e-14 * Math.max(1, exact));
    }
  });

  it("of a half is that of the square root of π", () => {
    expect(logGamma(0.5)).toBeCloseTo(Decimal.acos(-1).sqrt().ln().toNumber(), 14);
  });
});

describe("the beta distribution", () => {
  it("is a binomial tail where its parameters are whole", () => {
    for (const [first, second] of [
      [1, 1],
      [2, 3],
      [5, 1],
      [1, 5],
      [7, 12],
      [40, 60],
    ] as const)
      for (const x of [0.01, 0.2, 0.4, 0.5, 0.63, 0.9, 0.99]) {
        const exact = wholeBetaBelow(new Decimal(x), first, second).toNumber();
        const below = new Beta(first, second).below(x);
        expect(Math.abs(below - exact)).toBeLessThan(2e-13);
      }
  });

  it("of a half and a half is the arcsine law", () => {
    for (const x of [0.001, 0.3, 0.5, 0.9]) {
      const exact = Decimal.asin(new Decimal(x).sqrt()).times(2).div(Decimal.acos(-1)).toNumber();
      expect(new Beta(0.5, 0.5).below(x)).toBeCloseTo(exact, 13);
    }
  });

  it.each([
    [2, 3],
    [3.5, 2.5],
    [0.3, 0.7],
    [1, 5],
    [200, 300],
  ])("has quantiles that its distribution function leads back from: %d, %d", (first, second) => {
    const tail = new BetaTail(first, second);
    for (const probability of [0.5, 0.3, 0.1, 1e-3, 1e-6]) {
      const { value } = tail.at(probability);
      expect(new Beta(first, second).below(value) / probability).toBeCloseTo(1, 12);
    }
  });

  it("has quantiles even where nearly all of it lies at its ends", () => {
    for (const [first, second] of [
      [0.01, 0.02],
      [0.001, 0.0001],
      [5, 0.01],
    ] as const)
      for (const probability of [0.5, 0.1, 1e-4]) {
        const { value, slope } = new BetaTail(first, second).at(probability);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(Number.isFinite(slope)).toBe(true);
      }
  });
});
