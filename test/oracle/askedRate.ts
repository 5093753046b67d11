import { contextOf, measures, type Calculation } from "../../src/core/appraisal";
import { orNotAvailable } from "./actualFigures";
import type { Difference } from "./compare";
import { dec, type Dec } from "./decimal";
import type { NaiveAppraisal } from "./naiveAppraisal";
import { NOT_AVAILABLE } from "./naiveModel";
import { isRate, presentValueAt, signChanges } from "./naiveRoots";

/** Each perspective's internal rate of return: a root, and the one nearest 10 %; or none where there is none. */
export function ratesBothWays(naive: NaiveAppraisal, calculation: Calculation<Dec>): Difference[] {
  return naive.perspectives.flatMap(({ name, net }) =>
    naive.horizons.flatMap((horizon) => {
      const context = contextOf(calculation, name, horizon);
      const actual = orNotAvailable(() => measures.internalRate.take(context));
      const wrong = whatIsWrong(net, horizon, actual as number | typeof NOT_AVAILABLE);
      if (wrong === null) return [];
      return [{ name: `irr | ${name} | ${String(horizon)}`, naive: wrong, actual: String(actual) }];
    }),
  );
}

function whatIsWrong(
  net: readonly Dec[],
  horizon: number,
  actual: number | typeof NOT_AVAILABLE,
): string | null {
  const changes = signChanges(net, horizon);
  if (actual === NOT_AVAILABLE) return hasRootWithin(net, horizon, ends) ? "there is a root" : null;
  if (changes === 0) return "no sign changes";
  if (!isRate(net, horizon, dec(actual))) return "not a root";
  if (changes === 1) return null;
  const distance = Math.abs(actual - 0.1) - 1e-6;
  if (distance <= 0) return null;
  const nearer = [Math.max(-0.999999, 0.1 - distance), 0.1 + distance] as const;
  return hasRootWithin(net, horizon, nearer) ? "another root is nearer 10 %" : null;
}

const ends = [-0.999_999_999, 1e9] as const;

/** A change of sign on a grid that is even in log(1 + r). */
function hasRootWithin(
  net: readonly Dec[],
  horizon: number,
  [low, high]: readonly [number, number],
): boolean {
  if (signChanges(net, horizon) === 0) return false;
  const steps = 60;
  const ratio = ((1 + high) / (1 + low)) ** (1 / steps);
  const signs = Array.from({ length: steps + 1 }, (_, step) => {
    const rate = dec((1 + low) * ratio ** step).minus(1);
    return presentValueAt(net, horizon, rate).isNegative();
  });
  return signs.some((sign) => sign !== signs[0]);
}
