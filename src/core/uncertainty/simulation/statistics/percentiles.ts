import type { Percent } from "../simulation";
import { select } from "./select";

export const percents: readonly Percent[] = [5, 10, 25, 50, 75, 90, 95];
const WHOLE = 100;

/**
 * Percentiles of a stretch of the array, `from` to `to` included, as the spreadsheet's PERCENTILE.INC: on the
 * straight line between the two values about rank (n − 1)·p. The stretch is put in partial order.
 */
export function percentilesOf(
  values: Float64Array,
  from: number,
  to: number,
): readonly (number | undefined)[] {
  const last = to - from;
  if (last < 0) return percents.map(() => undefined);
  let done = from;
  return percents.map((percent) => {
    const place = (last * percent) / WHOLE;
    const rank = from + Math.floor(place);
    const value = select(values, done, to, rank);
    done = rank;
    const part = place - Math.floor(place);
    if (part === 0) return value;
    return value + part * (smallest(values, rank + 1, to) - value);
  });
}

/** What stands after a selected value is not less than it; the least of it is the next in order. */
function smallest(values: Float64Array, from: number, to: number): number {
  let least = values[from] as number;
  for (let place = from + 1; place <= to; place += 1)
    if ((values[place] as number) < least) least = values[place] as number;
  return least;
}
