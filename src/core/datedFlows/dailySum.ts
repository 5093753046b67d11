import { addPairs, exactProduct, exponential, multiplyPairs, type DoubleDouble } from "../numbers";
import type { SignedSum, SumAt } from "../roots";

const ONE_DAY = 1 / 365;
/** ln 1.1: the rate at which a search begins. */
const USUAL_GUESS = 0.0953101798043249;

/**
 * Σ a(j)·e^(−day(j)·v) for days from the first on; v is the logarithm of growth a day. All terms are
 * taken beside the largest power, so that none overflows in a thousand years.
 */
export function dailySum(days: readonly number[]): SignedSum {
  const lastDay = days[days.length - 1] ?? 0;
  const weights = (v: number): readonly DoubleDouble[] => {
    const reference = v < 0 ? lastDay : 0;
    return days.map((day) => exponential(exactProduct(reference - day, v)));
  };
  return {
    exponent: (place) => days[place] as number,
    evaluate: (coefficients, v, into) => {
      addUp(coefficients, days, weights(v), into);
    },
    evaluateClosely: (coefficients, v, into) => {
      const powers = weights(v);
      addUp(coefficients, days, powers, into);
      into.value = closely(coefficients, powers);
    },
    shift: (_, change) => -change,
    size: () => ONE_DAY,
    halfway: (low, high) => (low + high) / 2,
    likely: USUAL_GUESS * ONE_DAY,
  };
}

function addUp(
  coefficients: ArrayLike<number>,
  days: readonly number[],
  weights: readonly DoubleDouble[],
  into: SumAt,
): void {
  let [value, moment, gross] = [0, 0, 0];
  for (let place = 0; place < days.length; place += 1) {
    const term = (coefficients[place] as number) * (weights[place] as DoubleDouble).high;
    value += term;
    moment += term * (days[place] as number);
    gross += Math.abs(term);
  }
  into.value = value;
  into.moment = moment;
  into.gross = gross;
}

function closely(coefficients: ArrayLike<number>, weights: readonly DoubleDouble[]): number {
  return weights.reduce(
    (sum, weight, place) =>
      addPairs(sum, multiplyPairs(weight, { high: coefficients[place] as number, low: 0 })),
    { high: 0, low: 0 },
  ).high;
}
