import { signChanges, type SignChanges } from "./signChanges";
import type { SignedSum } from "./signedSum";
import { closeIn, solve, type Bracket, type Root } from "./solve";

/** A sum this small beside its gross is 0 where its slope is: the terms are known to half a unit in the last place. */
const DOUBLE_ROOT = 4 * 2 ** -53;
/** A turning point that is nearly a root only parts the range once more, which never harms. */
const NEARLY = 1e-12;
/** In float64 a sum larger than this beside its gross certainly has the right sign. */
const SURE = 1e-9;

/**
 * Every root of a signed sum from low to high, ascending, a double root once.
 *
 * Multiplied by the power −cut, with the cut between two terms of opposite sign, and differentiated,
 * the sum keeps all its changes of sign but that one. So the roots of what comes out, found in the
 * same way, part the range into pieces with one root at most, and the descent ends where no change
 * of sign is left: the constructive proof of Descartes' rule.
 */
export function findRoots(
  sum: SignedSum,
  coefficients: Float64Array,
  low: number,
  high: number,
): readonly Root[] {
  const changes = signChanges(coefficients, sum.exponents);
  if (changes.count === 0) return [];
  const points = [low, ...turningPoints(sum, coefficients, changes, low, high), high];
  const signs = points.map((point, place) => {
    const isTurn = place > 0 && place < points.length - 1;
    return signAt(sum, coefficients, point, isTurn ? DOUBLE_ROOT : 0);
  });
  return pieces(points, signs, changes.cut).map((piece) =>
    typeof piece === "number" ? { point: piece, offset: 0 } : solve(sum, coefficients, piece),
  );
}

/** Where the sum times the power −cut may turn, in float64, from low to high. */
function turningPoints(
  sum: SignedSum,
  coefficients: Float64Array,
  { count, cut }: SignChanges,
  low: number,
  high: number,
): readonly number[] {
  if (count < 2) return [];
  const slope = differentiated(sum, coefficients, cut);
  const changes = signChanges(slope, sum.exponents);
  const points = [low, ...turningPoints(sum, slope, changes, low, high), high];
  const signs = points.map((point) => {
    const { value, gross } = sum.evaluate(slope, point);
    return Math.abs(value) <= NEARLY * gross ? 0 : Math.sign(value);
  });
  return pieces(points, signs, changes.cut).map((piece) =>
    typeof piece === "number" ? piece : closeIn(sum, slope, piece),
  );
}

/** The coefficients after multiplication by the power −cut and differentiation, brought back to scale. */
function differentiated(sum: SignedSum, coefficients: Float64Array, cut: number): Float64Array {
  const slope = coefficients.map(
    (coefficient, place) => coefficient * ((sum.exponents[place] as number) - cut),
  );
  const largest = slope.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return slope.map((value) => value / largest);
}

function signAt(sum: SignedSum, coefficients: Float64Array, point: number, zero: number): number {
  const roughly = sum.evaluate(coefficients, point);
  if (Math.abs(roughly.value) > SURE * roughly.gross) return Math.sign(roughly.value);
  const { value, gross } = sum.evaluateClosely(coefficients, point);
  return Math.abs(value) <= zero * gross ? 0 : Math.sign(value);
}

/** The pieces that hold a root: between two neighbours of opposite sign, or a point where the sum is 0. */
function pieces(
  points: readonly number[],
  signs: readonly number[],
  cut: number,
): readonly (Bracket | number)[] {
  const found: (Bracket | number)[] = [];
  let before = -1;
  points.concat(NaN).forEach((high, place) => {
    if (signs[place] === 0) return;
    const zeros = points.slice(before + 1, place);
    const [low, rising] = [points[before], (signs[place] ?? 0) > 0];
    if (zeros.length > 0) found.push(zeros[zeros.length >> 1] as number);
    else if (low !== undefined && signs[place] === -(signs[before] as number))
      found.push({ low, high, rising, cut });
    before = place;
  });
  return found;
}
