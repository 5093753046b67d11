import { dec, ONE, type Dec } from "./decimal";
import { NOT_AVAILABLE, type Maybe } from "./naiveModel";

/** Values at which to look: 0, around the present one, and far out on both sides, sorted. */
export function factorGrid(present: Dec, { low, high }: { low: Dec; high: Dec }): Dec[] {
  const size = present.isZero() ? ONE : present.abs();
  const steps = ["1e-9", "0.001", "0.03", "0.3", "1", "3", "30", "1000", "1e9", "1e30"];
  const outward = steps.map((step) => size.times(step));
  const all = [low, ...outward.map((value) => value.negated()), dec(0), ...outward, high];
  const inside = all.filter(
    (value) => value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high),
  );
  return inside
    .sort((one, other) => one.comparedTo(other))
    .filter((value, at) => at === 0 || !value.equals(inside[at - 1]!));
}

/** From nearly −1 to nearly 1, in steps of 5 % of 1 + r, and longer ones where nobody's rate is. */
export function discountRateGrid(): Dec[] {
  const grid: Dec[] = [];
  for (let growth = dec("1.999999999"); growth.greaterThan("1e-9");) {
    grid.unshift(growth.minus(1));
    growth = growth.times(growth.greaterThan("0.1") ? "0.95" : "0.7");
  }
  return grid;
}

/** The root nearest the present value, of all that a change of sign in the grid gives away. */
export function nearestRoot(f: (x: Dec) => Dec, present: Dec, grid: readonly Dec[]): Maybe {
  const values = grid.map(f);
  const roots: Dec[] = [];
  grid.forEach((x, at) => {
    if (values[at]!.isZero()) roots.push(x);
    if (at === 0 || values[at]!.times(values[at - 1]!).greaterThanOrEqualTo(0)) return;
    const root = between(f, [grid[at - 1]!, x], [values[at - 1]!, values[at]!]);
    if (root !== null) roots.push(root);
  });
  roots.sort((one, other) => one.minus(present).abs().comparedTo(other.minus(present).abs()));
  return roots[0] ?? NOT_AVAILABLE;
}

/** Whether values of the present size change the NPV by more than the noise of 34 digits. */
export function moves(f: (x: Dec) => Dec, present: Dec, grid: readonly Dec[]): boolean {
  const size = present.isZero() ? ONE : present.abs();
  const near = grid.filter((x) => x.abs().lessThanOrEqualTo(size));
  const values = near.map(f);
  return values.some((value) => value.minus(values[0]!).abs().greaterThan("1e-15"));
}

type Pair = readonly [Dec, Dec];

/** Regula falsi in the Illinois form; null where the sign jumps instead of passing through 0. */
function between(f: (x: Dec) => Dec, ends: Pair, values: Pair): Dec | null {
  let [low, high] = ends;
  let [atLow, atHigh] = values;
  let side = 0;
  for (let step = 0; step < 200; step += 1) {
    const x = high.minus(atHigh.times(high.minus(low)).div(atHigh.minus(atLow)));
    const value = f(x);
    if (value.abs().lessThan("1e-20")) return x;
    if (value.times(atHigh).greaterThan(0)) {
      [high, atHigh] = [x, value];
      if (side === 1) atLow = atLow.div(2);
      side = 1;
    } else {
      [low, atLow] = [x, value];
      if (side === -1) atHigh = atHigh.div(2);
      side = -1;
    }
    if (high.minus(low).abs().lessThan(x.abs().plus(ONE).times("1e-24"))) return accept(value, x);
  }
  return accept(f(low), low);
}

function accept(value: Dec, x: Dec): Dec | null {
  return value.abs().lessThan("1e-6") ? x : null;
}
