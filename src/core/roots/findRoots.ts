import { pieces } from "./pieces";
import { signChanges, type SignChanges } from "./signChanges";
import { noSum, type SignedSum } from "./signedSum";
import { closeIn, solve, type Root } from "./solve";

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
  coefficients: ArrayLike<number>,
  low: number,
  high: number,
): readonly Root[] {
  const { count, cut } = signChanges(coefficients, sum.exponent);
  if (count === 0) return [];
  const signLow = signAt(sum, coefficients, low, 0);
  const signHigh = signAt(sum, coefficients, high, 0);
  if (count === 1 && signLow === -signHigh && signLow !== 0)
    return [solve(sum, coefficients, { low, high, rising: signHigh > 0, cut })];
  const turns = turningPoints(sum, coefficients, { count, cut }, low, high);
  const signs = turns.map((point) => signAt(sum, coefficients, point, DOUBLE_ROOT));
  return pieces([low, ...turns, high], [signLow, ...signs, signHigh], cut).map((piece) =>
    typeof piece === "number" ? { point: piece, offset: 0 } : solve(sum, coefficients, piece),
  );
}

/** Where the sum times the power −cut may turn, in float64, from low to high. */
function turningPoints(
  sum: SignedSum,
  coefficients: ArrayLike<number>,
  { count, cut }: SignChanges,
  low: number,
  high: number,
): readonly number[] {
  if (count < 2) return [];
  const slope = differentiated(sum, coefficients, cut);
  const changes = signChanges(slope, sum.exponent);
  const points = [low, ...turningPoints(sum, slope, changes, low, high), high];
  const at = noSum();
  const signs = points.map((point) => {
    sum.evaluate(slope, point, at);
    return Math.abs(at.value) <= NEARLY * at.gross ? 0 : Math.sign(at.value);
  });
  return pieces(points, signs, changes.cut).map((piece) =>
    typeof piece === "number" ? piece : closeIn(sum, slope, piece),
  );
}

/** The coefficients after multiplication by the power −cut and differentiation, brought back to scale. */
function differentiated(
  sum: SignedSum,
  coefficients: ArrayLike<number>,
  cut: number,
): Float64Array {
  const slope = new Float64Array(coefficients.length);
  let largest = 0;
  for (let place = 0; place < slope.length; place += 1) {
    const value = (coefficients[place] as number) * (sum.exponent(place) - cut);
    const size = value < 0 ? -value : value;
    if (size > largest) largest = size;
    slope[place] = value;
  }
  for (let place = 0; place < slope.length; place += 1)
    slope[place] = (slope[place] as number) / largest;
  return slope;
}

function signAt(
  sum: SignedSum,
  coefficients: ArrayLike<number>,
  point: number,
  zero: number,
): number {
  const at = noSum();
  sum.evaluate(coefficients, point, at);
  if (Math.abs(at.value) > SURE * at.gross) return Math.sign(at.value);
  sum.evaluateClosely(coefficients, point, at);
  return Math.abs(at.value) <= zero * at.gross ? 0 : Math.sign(at.value);
}
