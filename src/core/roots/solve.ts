import type { Evaluate, SignedSum } from "./signedSum";

/** A piece of the range with one root: the signs of the sum differ at its ends. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly rising: boolean;
  /** An exponent between two terms of opposite sign: times the power −cut the sum is monotone here. */
  readonly cut: number;
}

/** A root as a float64, and what is left of it below its last digit. */
export interface Root {
  readonly point: number;
  readonly offset: number;
}

const CLOSE = 1e-8;
const LAST_DIGIT = 2 ** -53;
const MOST_STEPS = 200;

/** The root in a bracket to about eight digits, in float64: it parts a range, or starts the last search. */
export function closeIn(sum: SignedSum, coefficients: Float64Array, bracket: Bracket): number {
  const { low, high } = bracket;
  const start = sum.likely > low && sum.likely < high ? sum.likely : sum.halfway(low, high);
  const { point, offset } = search(sum, sum.evaluate, coefficients, bracket, start, CLOSE);
  return Math.min(high, Math.max(low, point + offset));
}

/** The root in a bracket to the last digit of float64 and beyond. */
export function solve(sum: SignedSum, coefficients: Float64Array, bracket: Bracket): Root {
  const start = closeIn(sum, coefficients, bracket);
  return search(sum, sum.evaluateClosely, coefficients, bracket, start, LAST_DIGIT);
}

/**
 * Newton's steps in a bracket. A step that leaves the bracket, or is more than half of the one
 * before the last, becomes a halving of the bracket, so the search always ends.
 */
function search(
  sum: SignedSum,
  evaluate: Evaluate,
  coefficients: Float64Array,
  { low, high, rising, cut }: Bracket,
  start: number,
  precision: number,
): Root {
  let [from, to, point] = [low, high, start];
  let [last, beforeLast] = [Infinity, Infinity];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, moment } = evaluate(coefficients, point);
    if (value === 0) return { point, offset: 0 };
    if (value > 0 === rising) to = point;
    else from = point;
    const offset = sum.shift(point, value / (cut * value - moment));
    if (Math.abs(offset) <= precision * sum.size(point)) return { point, offset };
    const next = point + offset;
    const good = next > from && next < to && Math.abs(offset) <= beforeLast / 2;
    const reached = good ? next : sum.halfway(from, to);
    if (reached <= from || reached >= to) return { point, offset: 0 };
    [beforeLast, last, point] = [last, Math.abs(reached - point), reached];
  }
  return { point, offset: 0 };
}
