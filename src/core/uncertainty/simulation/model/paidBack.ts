import {
  FLOW_TOLERANCE,
  VERDICT_TOLERANCE,
  verdictTolerance,
} from "../../../arithmetic/tolerances";

/**
 * For each horizon whether the flows have brought the money back: the running sum was never below 0, or is at 0 or more
 * again (docs/method.md section 4, payback, first). Where no money moves there is nothing to pay back: no.
 *
 * `gross` is Σ|F| of all years. Writes 1 or 0 from `place` on.
 */
export function paidBack(
  flows: ArrayLike<number>,
  gross: number,
  horizons: readonly number[],
  answers: Uint8Array,
  place: number,
): void {
  if (gross * FLOW_TOLERANCE > VERDICT_TOLERANCE) {
    horizons.forEach((horizon, at) => {
      const tolerance = verdictTolerance(grossTo(flows, horizon));
      answers[place + at] = Number(isBack(flows, horizon, tolerance));
    });
    return;
  }
  let sum = 0;
  let below = Infinity;
  let back = Infinity;
  let moved = 0;
  let first = Infinity;
  for (let year = 0; year < flows.length; year += 1) {
    const flow = flows[year] as number;
    moved += Math.abs(flow);
    if (moved > VERDICT_TOLERANCE && first === Infinity) first = year;
    sum += flow;
    if (sum < -VERDICT_TOLERANCE) {
      if (below === Infinity) below = year;
    } else if (below !== Infinity) {
      back = year;
      break;
    }
  }
  for (let at = 0; at < horizons.length; at += 1) {
    const horizon = horizons[at] as number;
    answers[place + at] = Number(horizon < below ? first <= horizon : back <= horizon);
  }
}

function isBack(flows: ArrayLike<number>, horizon: number, tolerance: number): boolean {
  let sum = 0;
  let wasBelow = false;
  for (let year = 0; year <= horizon; year += 1) {
    sum += flows[year] as number;
    if (sum < -tolerance) wasBelow = true;
    else if (wasBelow) return true;
  }
  return !wasBelow && grossTo(flows, horizon) > tolerance;
}

export function grossTo(flows: ArrayLike<number>, horizon: number): number {
  let gross = 0;
  for (let year = 0; year <= horizon; year += 1) gross += Math.abs(flows[year] as number);
  return gross;
}
