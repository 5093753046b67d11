import { dec, Decimal, ZERO, type Dec } from "./decimal";
import { NOT_AVAILABLE, type Maybe } from "./naiveModel";

/** The larger of half an öre and 1e-12 of the gross flows. */
export function toleranceOf(flows: readonly Dec[], horizon: number): Dec {
  let gross = ZERO;
  for (let t = 0; t <= horizon; t += 1) gross = gross.plus(flows[t]!.abs());
  return Decimal.max(gross.times("1e-12"), "0.005");
}

export function runningSum(flows: readonly Dec[], horizon: number): Dec[] {
  const sums: Dec[] = [];
  let total = ZERO;
  for (let t = 0; t <= horizon; t += 1) {
    total = total.plus(flows[t]!);
    sums.push(total);
  }
  return sums;
}

/** Times at which S, having been below 0, is at or above it again. */
function upwardCrossings(sums: readonly Dec[], tolerance: Dec): Dec[] {
  const below = (t: number) => sums[t]!.lessThan(tolerance.negated());
  const times: Dec[] = [];
  for (let t = 1; t < sums.length; t += 1) {
    if (!below(t - 1) || below(t)) continue;
    const before = sums[t - 1]!;
    const part = before.negated().div(sums[t]!.minus(before));
    // Half an öre short is at 0 when the year ends.
    times.push(Decimal.min(t, dec(t - 1).plus(part)));
  }
  return times;
}

export function payback(flows: readonly Dec[], horizon: number, rule: "first" | "lasting"): Maybe {
  const used = flows.slice(0, horizon + 1);
  const tolerance = toleranceOf(used, horizon);
  const sums = runningSum(used, horizon);
  const below = (value: Dec) => value.lessThan(tolerance.negated());
  if (rule === "first" && used.every((flow) => flow.isZero())) return NOT_AVAILABLE;
  if (!sums.some(below)) return ZERO;
  if (rule === "lasting" && below(sums[horizon]!)) return NOT_AVAILABLE;
  const crossings = upwardCrossings(sums, tolerance);
  return (rule === "first" ? crossings[0] : crossings[crossings.length - 1]) ?? NOT_AVAILABLE;
}

export interface Hump {
  readonly value: Dec;
  readonly year: Maybe;
  readonly back: Maybe;
}

/** min(0, min S), the first year of it, and the first whole year after it with S ≥ 0. */
export function hump(flows: readonly Dec[], horizon: number): Hump {
  const tolerance = toleranceOf(flows, horizon);
  const sums = runningSum(flows, horizon);
  const lowest = Decimal.min(...sums);
  if (!lowest.lessThan(tolerance.negated())) {
    return { value: ZERO, year: NOT_AVAILABLE, back: NOT_AVAILABLE };
  }
  const year = sums.findIndex((value) => value.equals(lowest));
  const back = sums.findIndex(
    (value, t) => t > year && value.greaterThanOrEqualTo(tolerance.negated()),
  );
  return { value: lowest, year: dec(year), back: back === -1 ? NOT_AVAILABLE : dec(back) };
}
