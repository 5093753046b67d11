import { Decimal } from "../../../src/core/numbers/decimal";

/** The measures of docs/method.md section 4 in 34 digits, written out plainly, as a second way. */
export type Rates = readonly { readonly from: number; readonly rate: number }[];

const dec = (value: number): Decimal => new Decimal(value);
const ZERO = new Decimal(0);

export function decimalFactors(bands: Rates, last: number): readonly Decimal[] {
  const factors = [new Decimal(1)];
  for (let year = 1; year <= last; year += 1) {
    const band = [...bands].reverse().find(({ from }) => from <= year) ?? bands[0]!;
    factors.push(factors[year - 1]!.div(dec(band.rate).plus(1)));
  }
  return factors;
}

export function decimalWeights(bands: Rates, timing: string, years: number): readonly Decimal[] {
  const factor = decimalFactors(bands, years + 1);
  return Array.from({ length: years + 1 }, (_, year) => {
    if (timing === "end") return factor[year + 1]!;
    if (timing === "mid") return factor[year]!.times(factor[year + 1]!).sqrt();
    if (timing === "half" && year > 0) return factor[year - 1]!.times(factor[year]!).sqrt();
    return factor[year]!;
  });
}

export function decimalDot(flows: readonly number[], weights: readonly Decimal[]): Decimal {
  return flows.reduce((sum, flow, year) => sum.plus(dec(flow).times(weights[year]!)), ZERO);
}

export function grossOf(flows: readonly number[]): number {
  return flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
}

/** Σ F(t)·(1 + r)^−t and its derivative, for a Newton step in 34 digits. */
export function decimalRootNear(flows: readonly number[], start: number): Decimal {
  let rate = dec(start);
  for (let step = 0; step < 6; step += 1) {
    const { value, slope } = valueAndSlope(flows, rate);
    if (value.isZero() || slope.isZero()) return rate;
    rate = rate.minus(value.div(slope));
  }
  return rate;
}

export function valueAndSlope(
  flows: readonly number[],
  rate: Decimal,
): { value: Decimal; slope: Decimal } {
  const x = new Decimal(1).div(rate.plus(1));
  let [value, slope, weight] = [ZERO, ZERO, new Decimal(1)];
  flows.forEach((flow, year) => {
    value = value.plus(weight.times(flow));
    slope = slope.minus(weight.times(x).times(year).times(flow));
    weight = weight.times(x);
  });
  return { value, slope };
}

/** Running sums, exact for flows in whole öre. */
export function decimalSums(
  flows: readonly number[],
  weights?: readonly Decimal[],
): readonly Decimal[] {
  let sum = ZERO;
  return flows.map((flow, year) => {
    sum = sum.plus(weights ? dec(flow).times(weights[year]!) : dec(flow));
    return sum;
  });
}

/** Payback by the definition, with sums that are exact, or undefined where there is none. */
export function decimalPayback(
  sums: readonly Decimal[],
  rule: "first" | "lasting",
): number | undefined {
  const below = sums.map((sum) => sum.isNegative() && !sum.isZero());
  if (!below.includes(true)) return 0;
  const crossings = below.flatMap((now, year) =>
    year > 0 && below[year - 1] && !now ? [year] : [],
  );
  if (rule === "lasting" && below[below.length - 1]) return undefined;
  const year = rule === "first" ? crossings[0] : crossings[crossings.length - 1];
  if (year === undefined) return undefined;
  const [before, after] = [sums[year - 1]!, sums[year]!];
  return before
    .negated()
    .div(after.minus(before))
    .plus(year - 1)
    .toNumber();
}
