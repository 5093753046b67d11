import { noSum, type Evaluate, type SignedSum } from "./signedSum";

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
/** The offset is part of the root, so beyond this step the next would change nothing. */
const PRECISE = 2 ** -40;
const MOST_STEPS = 200;

/** The root in a bracket to about eight digits, in float64: it parts a range, or starts the last search. */
export function closeIn(sum: SignedSum, coefficients: ArrayLike<number>, bracket: Bracket): number {
  const { low, high } = bracket;
  const start = sum.likely > low && sum.likely < high ? sum.likely : sum.halfway(low, high);
  const { point, offset } = search(sum, sum.evaluate, coefficients, bracket, start, CLOSE);
  return Math.min(high, Math.max(low, point + offset));
}

/** The root in a bracket to the last digit of float64 and beyond. */
export function solve(sum: SignedSum, coefficients: ArrayLike<number>, bracket: Bracket): Root {
  const start = closeIn(sum, coefficients, bracket);
  return search(sum, sum.evaluateClosely, coefficients, bracket, start, PRECISE);
}

/**
 * Newton's steps in a bracket. A step that leaves the bracket, or is more than half of the one
 * before the last, becomes a halving of the bracket, so the search always ends.
 */
function search(
  sum: SignedSum,
  evaluate: Evaluate,
  coefficients: ArrayLike<number>,
  { low, high, rising, cut }: Bracket,
  start: number,
  precision: number,
): Root {
  const at = noSum();
  let from = low;
  let to = high;
  let point = start;
  let last = Infinity;
  let beforeLast = Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    evaluate(coefficients, point, at);
    if (at.value === 0) return { point, offset: 0 };
    if (at.value > 0 === rising) to = point;
    else from = point;
    const offset = sum.shift(point, at.value / (cut * at.value - at.moment));
    if (Math.abs(offset) <= precision * sum.size(point)) return { point, offset };
    const next = point + offset;
    const good = next > from && next < to && Math.abs(offset) <= beforeLast / 2;
    const reached = good ? next : sum.halfway(from, to);
    if (reached <= from || reached >= to) return { point, offset: 0 };
    beforeLast = last;
    last = Math.abs(reached - point);
    point = reached;
  }
  return { point, offset: 0 };
}
