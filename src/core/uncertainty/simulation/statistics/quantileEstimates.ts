import type { PercentileEstimate } from "../simulation";
import { deviationOfMean, studentT } from "./estimate";
import { percentilesOf, percents } from "./percentiles";

/** Where the values of a shift stand: from, and up to but not with. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WHOLE = 100;

/**
 * Percentiles with their errors. How many values lie below a percentile of all differs from shift to shift; that gives
 * the error of the probability, and the percentiles at its ends that of the percentile itself: R. S. Woodruff,
 * "Confidence intervals for medians and other position measures", JASA 47 (1952), 635–646.
 */
export function percentileEstimates(
  values: Float64Array,
  shifts: readonly Stretch[],
): readonly PercentileEstimate[] {
  if (values.length === 0) return percents.map((percent) => ({ percent, ...nothing }));
  const ordered = values.slice();
  const found = percentilesOf(
    ordered,
    percents.map((percent) => percent / WHOLE),
  );
  const below = shifts.map((shift) => partsBelow(values, shift, found));
  const errors = percents.map((_, at) => deviationOfMean(below.map((parts) => parts[at])));
  const t = studentT(shifts.length);
  const ends = percentilesOf(
    ordered,
    percents.flatMap((percent, at) => {
      const error = errors[at] ?? 0;
      return [-t, -1, 1, t].map((times) => percent / WHOLE + times * error);
    }),
  );
  return percents.map((percent, at) => {
    const value = found[at];
    if (errors[at] === undefined) return { percent, ...nothing, value };
    const [lowest, low, high, highest] = ends.slice(4 * at) as unknown as Four;
    return { percent, value, standardError: (high - low) / 2, margin: (highest - lowest) / 2 };
  });
}

type Four = readonly [number, number, number, number, ...number[]];

const nothing = { value: undefined, standardError: undefined, margin: undefined };

/** The part of a shift's values that lies below each point, equal ones counted half; undefined in an empty shift. */
function partsBelow(
  values: Float64Array,
  { from, to }: Stretch,
  points: readonly number[],
): readonly (number | undefined)[] {
  return points.map((point) => {
    let twice = 0;
    for (let place = from; place < to; place += 1) {
      const value = values[place] as number;
      if (value < point) twice += 2;
      else if (value === point) twice += 1;
    }
    return to > from ? twice / 2 / (to - from) : undefined;
  });
}
