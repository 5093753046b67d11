import { compensatedSum } from "../../../numbers";

export interface MeanAndDeviation {
  readonly mean: number;
  /** n − 1; undefined for a single value. */
  readonly deviation: number | undefined;
}

/** Mean and standard deviation of a stretch of the array, `from` to `to` included; undefined where it is empty. */
export function meanAndDeviation(
  values: Float64Array,
  from: number,
  to: number,
): MeanAndDeviation | undefined {
  const count = to - from + 1;
  if (count < 1) return undefined;
  const mean = compensatedSum(values, from, to) / count;
  if (count === 1) return { mean, deviation: undefined };
  let squares = 0;
  for (let place = from; place <= to; place += 1) {
    const off = (values[place] as number) - mean;
    squares += off * off;
  }
  return { mean, deviation: Math.sqrt(squares / (count - 1)) };
}
