import { RATE_TOLERANCE, VERDICT_TOLERANCE } from "../../arithmetic/tolerances";
import type { InputRange } from "../inputs";
import { exactOutcomeAt, outcomeAt, type Question } from "./outcome";

const GRID = 64;
const MOST_HALVINGS = 200;

/** The value in the range at which NPV is 0, nearest the present one; undefined where there is none. */
export function nearestRoot(question: Question, range: InputRange): number | undefined {
  const present = question.input.value(question.appraisal);
  const exact = (value: number) => exactOutcomeAt(question, value).netPresentValue;
  const atNothing = exact(0);
  if (!moves(exact, atNothing, range, present)) return undefined;
  const points = gridOf(range, present);
  // Where nothing is left, float64 may leave the last digits of what cancels out.
  const values = points.map((point) =>
    point === 0 ? atNothing : outcomeAt(question, point).netPresentValue,
  );
  const roots: number[] = [];
  points.forEach((point, place) => {
    const value = values[place] as number;
    const [next, nextPoint] = [values[place + 1], points[place + 1]];
    if (value === 0) roots.push(point);
    else if (next !== undefined && nextPoint !== undefined && value * next < 0) {
      const root = rootBetween(question, point, nextPoint, value, next);
      if (isMet(exact(root), value, next)) roots.push(root);
    }
  });
  return roots.reduce<number | undefined>(
    (nearest, root) =>
      nearest === undefined || Math.abs(root - present) < Math.abs(nearest - present)
        ? root
        : nearest,
    undefined,
  );
}

/**
 * The last word is decimal: between the two ends the NPV passes through 0. It may jump over it instead: at the
 * cost 0 there is nothing to spread a financier's kronor on.
 */
function isMet(netPresentValue: number, atOneEnd: number, atTheOther: number): boolean {
  const size = Math.max(Math.abs(atOneEnd), Math.abs(atTheOther));
  return Math.abs(netPresentValue) <= Math.max(VERDICT_TOLERANCE, size * RATE_TOLERANCE);
}

/** Whether the input changes the NPV at all: a loss may count where a gain does not, and the other way round. */
function moves(
  exact: (value: number) => number,
  atNothing: number,
  { low, high }: InputRange,
  present: number,
): boolean {
  const size = Math.abs(present) || 1;
  const tried = [Math.max(low, -size), Math.min(high, size)];
  return tried.some((value) => exact(value) !== atNothing);
}

/** Even steps in a short range; in a range of amounts powers of two about the present size, both ways. */
function gridOf({ low, high }: InputRange, present: number): readonly number[] {
  if (high - low <= 2)
    return Array.from({ length: GRID + 1 }, (_, place) => low + ((high - low) * place) / GRID);
  const size = Math.abs(present) || 1;
  const sizes: number[] = [];
  for (let power = size / 2 ** 24; power < high; power *= 2) sizes.push(power);
  const positive = [0, ...sizes, high];
  const negative = low < 0 ? [...positive].reverse().map((value) => -value) : [];
  return [...negative.slice(0, -1), ...positive];
}

/**
 * The root between two values of opposite sign. The secant meets a straight line at once; Illinois'
 * weighting keeps it from creeping along a bent one, and halving ends what is left.
 */
function rootBetween(
  question: Question,
  start: number,
  end: number,
  startValue: number,
  endValue: number,
): number {
  let [low, high, atLow, atHigh] = [start, end, startValue, endValue];
  for (let round = 0; round < MOST_HALVINGS; round += 1) {
    const secant = high - (atHigh * (high - low)) / (atHigh - atLow);
    const inside = secant > Math.min(low, high) && secant < Math.max(low, high);
    const next = inside && round % 4 !== 3 ? secant : low + (high - low) / 2;
    if (next === low || next === high) return next;
    const value = outcomeAt(question, next).netPresentValue;
    if (value === 0) return next;
    if (value * atHigh < 0) [low, atLow] = [high, atHigh];
    else atLow /= 2;
    [high, atHigh] = [next, value];
  }
  return high;
}
