import {
  FLOW_TOLERANCE,
  VERDICT_TOLERANCE,
  verdictTolerance,
} from "../../../arithmetic/tolerances";
import { Payback } from "./payback";

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
  const payback = new Payback();
  payback.goOn(flows, 0, flows.length);
  payback.answer(horizons, answers, place);
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
