import { dec, type Dec } from "./decimal";
import { rateIn, weighted, weights } from "./naiveDiscount";
import { economicFlows } from "./naiveFlows";
import { presentValueOfInput, rangeOf, totalNumber, withInput, type Input } from "./naiveInputs";
import { NOT_AVAILABLE, type Maybe, type NaiveModel } from "./naiveModel";
import { toleranceOf } from "./naivePayback";
import { perspectiveFlows } from "./naivePerspectives";
import { discountRateGrid, factorGrid, moves, nearestRoot } from "./nearestRoot";

/** NPV of the perspective at the horizon when the input has the value. */
export function npvWith(
  model: NaiveModel,
  input: Input,
  value: Dec,
  perspective: string,
  horizon: number,
): Dec {
  return npvAndTolerance(withInput(model, input, value), perspective, horizon).npv;
}

function npvAndTolerance(model: NaiveModel, perspective: string, horizon: number) {
  const near = { ...model, longest: horizon };
  const { net } = perspectiveFlows(near, perspective, economicFlows(near));
  const weight = weights(model.bands, model.timing, horizon);
  return { npv: weighted(net, weight, horizon), tolerance: toleranceOf(net, horizon) };
}

/** The value of the input at which the NPV is 0; whole numbers: the smallest with NPV ≥ −tolerance. */
export function breakEven(
  model: NaiveModel,
  input: Input,
  perspective: string,
  horizon: number,
): Maybe {
  if (input.kind === "discountRate") return discountRate(model, perspective, horizon);
  if (input.kind === "number" && totalNumber(model).isZero()) return NOT_AVAILABLE;
  const npv = (value: Dec) => npvWith(model, input, value, perspective, horizon);
  if (input.kind === "durations" || input.kind === "duration") {
    return smallestDuration(model, input, perspective, horizon);
  }
  if (input.kind === "number") return smallestNumber(model, perspective, horizon);
  const range = rangeOf(model, input);
  const present = presentValueOfInput(model, input);
  const inside = factorGrid(present, range);
  return moves(npv, present, inside) ? nearestRoot(npv, present, inside) : NOT_AVAILABLE;
}

function smallestDuration(
  model: NaiveModel,
  input: Input,
  perspective: string,
  horizon: number,
): Maybe {
  const values: Dec[] = [];
  let smallest: Maybe = NOT_AVAILABLE;
  // One year is tried even at horizon 0, to see whether a duration matters at all.
  for (let years = 0; years <= Math.max(1, horizon); years += 1) {
    const changed = withInput(model, input, dec(years));
    const { npv, tolerance } = npvAndTolerance(changed, perspective, horizon);
    values.push(npv);
    const reached = years <= horizon && npv.greaterThanOrEqualTo(tolerance.negated());
    if (smallest === NOT_AVAILABLE && reached) smallest = dec(years);
  }
  return values.some((value) => differ(value, values[0]!)) ? smallest : NOT_AVAILABLE;
}

/** Two sums of money differ by more than the noise of 34 digits. */
function differ(one: Dec, other: Dec): boolean {
  return one.minus(other).abs().greaterThan("1e-15");
}

/** More participants than any municipality has inhabitants. */
const MOST_PARTICIPANTS = 1_000_000;

function smallestNumber(model: NaiveModel, perspective: string, horizon: number): Maybe {
  const input: Input = { kind: "number" };
  const npv = (n: number) => npvWith(model, input, dec(n), perspective, horizon);
  const enough = (n: number) => {
    const changed = npvAndTolerance(withInput(model, input, dec(n)), perspective, horizon);
    return changed.npv.greaterThanOrEqualTo(changed.tolerance.negated());
  };
  const present = totalNumber(model);
  const now = npvWith(model, input, present, perspective, horizon);
  if (!differ(npv(0), now) && !differ(npv(1), now)) return NOT_AVAILABLE;
  const scanned = model.financing.some((row) => row.unit === "kr") ? 60 : 0;
  for (let n = 0; n <= scanned; n += 1) if (enough(n)) return dec(n);
  let low = scanned;
  let high = Math.max(1, scanned);
  while (!enough(high)) {
    if (high === MOST_PARTICIPANTS) return NOT_AVAILABLE;
    low = high;
    high = Math.min(2 * high, MOST_PARTICIPANTS);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return dec(high);
}

function discountRate(model: NaiveModel, perspective: string, horizon: number): Maybe {
  const near = { ...model, longest: horizon };
  const { net } = perspectiveFlows(near, perspective, economicFlows(near));
  const npv = (rate: Dec) =>
    weighted(net, weights([{ from: 0, rate }], model.timing, horizon), horizon);
  if (!differ(npv(dec("0.05")), npv(dec("0.15")))) return NOT_AVAILABLE;
  return nearestRoot(npv, rateIn(model.bands, 1), discountRateGrid());
}
