import { addPairs, exactProduct, exponential, multiplyPairs, quickExponential } from "../numbers";
import type { Evaluate, SignedSum } from "../roots";

const ONE_DAY = 1 / 365;
/** ln 1.1: the rate at which a search begins. */
const USUAL_GUESS = 0.0953101798043249;

/**
 * Σ a(j)·e^(−day(j)·v) for days from the first on; v is the logarithm of growth a day. All terms are
 * taken beside the largest power, so that none overflows in a thousand years.
 */
export function dailySum(days: readonly number[]): SignedSum {
  const lastDay = days[days.length - 1] ?? 0;
  const evaluate: Evaluate = (coefficients, v, into) => {
    const reference = v < 0 ? lastDay : 0;
    let [value, moment, gross] = [0, 0, 0];
    for (let place = 0; place < days.length; place += 1) {
      const day = days[place] as number;
      const term = (coefficients[place] as number) * quickExponential((reference - day) * v);
      value += term;
      moment += term * day;
      gross += term < 0 ? -term : term;
    }
    into.value = value;
    into.moment = moment;
    into.gross = gross;
  };
  return {
    exponent: (place) => days[place] as number,
    evaluate,
    evaluateClosely: (coefficients, v, into) => {
      evaluate(coefficients, v, into);
      into.value = closely(coefficients, days, v < 0 ? lastDay : 0, v);
    },
    shift: (_, change) => -change,
    size: () => ONE_DAY,
    halfway: (low, high) => (low + high) / 2,
    likely: USUAL_GUESS * ONE_DAY,
  };
}

/** The value, each power and the sum in double-double. */
function closely(
  coefficients: ArrayLike<number>,
  days: readonly number[],
  reference: number,
  v: number,
): number {
  return days.reduce(
    (sum, day, place) => {
      const weight = exponential(exactProduct(reference - day, v));
      return addPairs(sum, multiplyPairs(weight, { high: coefficients[place] as number, low: 0 }));
    },
    { high: 0, low: 0 },
  ).high;
}
