import { dec, ONE, ZERO, type Dec } from "./decimal";

/** Σ F(t)·(1 + r)^−t, by Horner's rule. */
export function presentValueAt(flows: readonly Dec[], horizon: number, rate: Dec): Dec {
  const factor = ONE.div(ONE.plus(rate));
  let value = ZERO;
  for (let t = horizon; t >= 0; t -= 1) value = value.times(factor).plus(flows[t]!);
  return value;
}

/** Changes of sign in F(0…H), zeros left out: at least as many as there are rates (Descartes). */
export function signChanges(flows: readonly Dec[], horizon: number): number {
  const signs = flows
    .slice(0, horizon + 1)
    .filter((flow) => !flow.isZero())
    .map((flow) => flow.isNegative());
  return signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length;
}

/** Whether the present value changes sign, or touches 0, within the distance of the rate. */
export function isRate(
  flows: readonly Dec[],
  horizon: number,
  rate: Dec,
  distance: Dec = dec("1e-9"),
): boolean {
  const slack = distance.times(ONE.plus(rate.abs()));
  const lowest = dec("-0.999999999");
  const low = rate.minus(slack).lessThan(lowest) ? lowest : rate.minus(slack);
  const before = presentValueAt(flows, horizon, low);
  const after = presentValueAt(flows, horizon, rate.plus(slack));
  const at = presentValueAt(flows, horizon, rate);
  if (at.isZero() || before.times(after).lessThanOrEqualTo(0)) return true;
  // A double root touches 0: it is an extreme, and as good as 0 for flows of this size.
  const nearest = at.abs();
  const gross = flows.slice(0, horizon + 1).reduce((total, flow) => total.plus(flow.abs()), ZERO);
  return (
    nearest.lessThanOrEqualTo(before.abs()) &&
    nearest.lessThanOrEqualTo(after.abs()) &&
    nearest.lessThan(gross.times("1e-12"))
  );
}
