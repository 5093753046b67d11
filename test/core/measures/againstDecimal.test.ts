import { netPresentValue, type RateSchedule, type Timing } from "../../../src/core/discounting";
import {
  benefitCostRatio,
  cumulativeFlows,
  equivalentAnnualAmount,
  internalRates,
  modifiedInternalRate,
} from "../../../src/core/measures";
import { Decimal } from "../../../src/core/numbers/decimal";
import { rate, years, type Money, type Rate } from "../../../src/core/units";
import {
  decimalDot,
  decimalFactors,
  decimalRootNear,
  decimalSums,
  decimalWeights,
  grossOf,
  valueAndSlope,
  type Rates,
} from "../support/decimalMeasures";
import { generatedFlows } from "../support/generatedFlows";
import { oneOf, randomFrom, wholeBetween } from "../support/random";

const ROUNDS = 1000;

function generatedBands(random: () => number): Rates {
  const percent = (): number => wholeBetween(random, -200, 1500) / 10_000;
  const bands = [{ from: 0, rate: percent() }];
  if (random() < 0.5) bands.push({ from: wholeBetween(random, 2, 20), rate: percent() });
  return bands;
}

const scheduleOf = (bands: Rates): RateSchedule => ({
  bands: bands.map((band) => ({ from: years(band.from), rate: rate(band.rate) })),
});

/** Greatest difference from the 34-digit value, as a part of the gross flows. */
function expectWithin(actual: number, expected: Decimal, allowed: number): void {
  expect(expected.minus(actual).abs().toNumber()).toBeLessThanOrEqual(allowed);
}

describe("the measures against 34-digit arithmetic, 1,000 generated flows", () => {
  it("net present value is within 1e-14 of the gross flows, at every timing", () => {
    const random = randomFrom(21);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [flows, bands] = [generatedFlows(random), generatedBands(random)];
      const timing = oneOf<Timing>(random, ["start", "half", "mid", "end"]);
      const weights = decimalWeights(bands, timing, flows.length);
      const largest = Math.max(1, ...weights.map(Number));
      expectWithin(
        netPresentValue(scheduleOf(bands), flows, timing),
        decimalDot(flows, weights),
        1e-14 * grossOf(flows) * largest,
      );
    }
  });

  it("cumulative flows are within the rounding of the flows themselves", () => {
    const random = randomFrom(22);
    for (let round = 0; round < ROUNDS; round += 1) {
      const flows = generatedFlows(random);
      const sums = decimalSums(flows);
      cumulativeFlows(flows).forEach((sum, year) => {
        expectWithin(sum, sums[year]!, 2 ** -52 * grossOf(flows));
      });
    }
  });

  it("internal rates are within 1e-12 where well conditioned, and always make the value 0", () => {
    const random = randomFrom(23);
    let conditioned = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const flows = generatedFlows(random);
      if (flows.every((flow) => flow >= 0) || flows.every((flow) => flow <= 0)) continue;
      for (const found of ratesOf(flows)) conditioned += checkRate(flows, found);
    }
    expect(conditioned).toBeGreaterThan(ROUNDS * 0.7);
  });

  it("ratio, annual amount and modified rate agree to 13 digits", () => {
    const random = randomFrom(24);
    for (let round = 0; round < ROUNDS; round += 1) {
      const bands = generatedBands(random);
      const [benefits, other] = [generatedFlows(random), generatedFlows(random)];
      const costs = other.map(Math.abs) as Money[];
      const weights = decimalWeights(bands, "start", Math.max(benefits.length, costs.length));
      const cost = decimalDot(costs, weights);
      const ratio = decimalDot(benefits, weights).div(cost);
      const scale = decimalDot(benefits.map(Math.abs), weights).div(cost).toNumber();
      expectWithin(benefitCostRatio(scheduleOf(bands), benefits, costs), ratio, 1e-14 * scale);
      checkAnnualAmount(random, bands);
      checkModifiedRate(random, generatedFlows(random));
    }
  });
});

function ratesOf(flows: readonly Money[]): readonly number[] {
  try {
    return internalRates(flows);
  } catch {
    return [];
  }
}

/** 1 where the rate is simple and well conditioned. */
function checkRate(flows: readonly Money[], found: number): number {
  const { value, slope } = valueAndSlope(flows, new Decimal(found));
  const discounted = flows.map((flow, year) => Math.abs(flow) * (1 + found) ** -year);
  const gross = discounted.reduce((sum, flow) => sum + flow, 0);
  if (
    slope
      .times(1 + found)
      .abs()
      .div(gross)
      .lt(0.01)
  ) {
    expect(value.abs().toNumber()).toBeLessThanOrEqual(1e-14 * gross);
    return 0;
  }
  const root = decimalRootNear(flows, found);
  expectWithin(found, root, 1e-12 * Math.max(1, Math.abs(found)));
  return 1;
}

function checkAnnualAmount(random: () => number, bands: Rates): void {
  const span = wholeBetween(random, 1, 60);
  const amount = wholeBetween(random, 1, 1e9) as Money;
  const factors = decimalFactors(bands, span).slice(1);
  const expected = new Decimal(amount).div(Decimal.sum(...factors));
  const actual = equivalentAnnualAmount(scheduleOf(bands), amount, years(span));
  expectWithin(actual, expected, 1e-14 * expected.abs().toNumber());
}

function checkModifiedRate(random: () => number, flows: readonly Money[]): void {
  const percent = (): Rate => rate(wholeBetween(random, -200, 2000) / 10_000);
  const [finance, reinvest, last] = [percent(), percent(), flows.length - 1];
  const minus = flows.map((flow) => Math.min(0, flow));
  const plus = flows.map((flow) => Math.max(0, flow));
  if (!minus.some((flow) => flow < 0) || !plus.some((flow) => flow > 0)) return;
  const paid = decimalDot(minus, decimalFactors([{ from: 0, rate: finance }], last)).negated();
  const growth = decimalDot(plus, decimalFactors([{ from: 0, rate: reinvest }], last))
    .times(new Decimal(reinvest).plus(1).pow(last))
    .div(paid);
  const expected = growth.pow(new Decimal(1).div(last)).minus(1);
  expectWithin(
    modifiedInternalRate(flows, finance, reinvest),
    expected,
    1e-14 * (2 + Math.abs(expected.toNumber())),
  );
}
