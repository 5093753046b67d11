import { flatRate, netPresentValue } from "../../../src/core/discounting";
import { NotAvailableError } from "../../../src/core/errors";
import { hump, payback, type PaybackRule } from "../../../src/core/measures";
import { rate, type Money } from "../../../src/core/units";
import { decimalPayback, decimalSums, decimalWeights, grossOf } from "../support/decimalMeasures";
import { randomFrom, wholeBetween } from "../support/random";

const CASES = 10_000;

function ours(flows: readonly Money[], at: number | undefined, rule: PaybackRule) {
  try {
    return payback(flows, at === undefined ? undefined : flatRate(rate(at)), rule);
  } catch (error) {
    if (error instanceof NotAvailableError) return undefined;
    throw error;
  }
}

function expectPayback(actual: number | undefined, expected: number | undefined): void {
  if (expected === undefined || actual === undefined || Number.isInteger(expected))
    expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
}

/** Öre flows whose running sum is exactly 0 in one year, and whatever comes before and after it. */
function metExactly(random: () => number): readonly Money[] {
  const ore: number[] = [-wholeBetween(random, 1_000_000, 2_000_000_000)];
  const year = wholeBetween(random, 1, 25);
  while (ore.length < year) ore.push(wholeBetween(random, -1_000_000, 40_000_000));
  ore.push(-ore.reduce((sum, flow) => sum + flow, 0));
  for (let more = wholeBetween(random, 0, 5); more > 0; more -= 1)
    ore.push(wholeBetween(random, -1, 1) * wholeBetween(random, 0, 50_000_000));
  return ore.map((flow) => (flow / 100) as Money);
}

/** Flows whose value discounted at 25 % is a whole number of öre each year, and sums to exactly 0. */
function metExactlyDiscounted(random: () => number): readonly Money[] {
  const year = wholeBetween(random, 1, 8);
  const present = Array.from(
    { length: year },
    (_, at) => wholeBetween(random, at === 0 ? -9000 : -10, at === 0 ? -5000 : 900) * 4 ** year,
  );
  present.push(-present.reduce((sum, value) => sum + value, 0));
  return present.map((value, at) => ((value / 4 ** at) * 5 ** at) / 100) as Money[];
}

describe("verdicts at the boundary", () => {
  it("payback met exactly is met, in 10,000 generated cases in öre", () => {
    const random = randomFrom(31);
    for (let round = 0; round < CASES; round += 1) {
      const flows = metExactly(random);
      const sums = decimalSums(flows);
      for (const rule of ["first", "lasting"] as const)
        expectPayback(ours(flows, undefined, rule), decimalPayback(sums, rule));
    }
  });

  it("discounted payback met exactly is met, in 10,000 generated cases", () => {
    const random = randomFrom(32);
    for (let round = 0; round < CASES; round += 1) {
      const flows = metExactlyDiscounted(random);
      const weights = decimalWeights([{ from: 0, rate: 0.25 }], "start", flows.length);
      const sums = decimalSums(flows, weights);
      expect(sums[sums.length - 1]!.abs().lt(1e-20 * grossOf(flows))).toBe(true);
      const exact = sums.map((sum) => sum.toDecimalPlaces(6));
      for (const rule of ["first", "lasting"] as const)
        expectPayback(ours(flows, 0.25, rule), decimalPayback(exact, rule));
      expect(Math.abs(netPresentValue(flatRate(rate(0.25)), flows))).toBeLessThanOrEqual(
        1e-12 * grossOf(flows),
      );
    }
  });

  it("a hump that is met exactly is over in that year", () => {
    const random = randomFrom(33);
    for (let round = 0; round < 2000; round += 1) {
      const flows = metExactly(random);
      const sums = decimalSums(flows);
      const lowest = sums.reduce((least, sum) => (sum.lt(least) ? sum : least));
      const year = sums.findIndex((sum) => sum.eq(lowest));
      const back = sums.findIndex((sum, at) => at > year && sum.gte(0));
      const found = hump(flows);
      expect(found.lowest).toBeCloseTo(lowest.toNumber(), 6);
      expect([found.year, found.back]).toEqual([year, back < 0 ? undefined : back]);
    }
  });
});
