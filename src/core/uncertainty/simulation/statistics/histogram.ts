import type { HistogramBar } from "../simulation";

/** Bars where nothing else is asked for, about. */
const USUAL_BARS = 20;
/** Widths that read well, times a power of ten. */
const roundWidths = [1, 2, 2.5, 5, 10];
/** A spread below this share of the values has no limits that twelve digits tell apart: it is one bar. */
const LEAST_SPREAD = 1e-9;
/** Nor has one below this: the widths would leave the range of exact powers of ten. */
const LEAST_WIDTH = 1e-290;

/** How many values fall between round limits. The values are any order; the last bar includes its end. */
export function histogram(values: Float64Array, bars = USUAL_BARS): readonly HistogramBar[] {
  if (values.length === 0) return [];
  const [low, high] = limits(values);
  if (isOneValue(low, high)) return [{ from: low, to: high, count: values.length }];
  const width = roundWidth(high / bars - low / bars);
  const first = Math.floor(low / width);
  const last = Math.max(first, Math.ceil(high / width) - 1);
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const value of values) {
    const bar = Math.min(last, Math.max(first, Math.floor(value / width))) - first;
    counts[bar] = (counts[bar] as number) + 1;
  }
  return counts.map((count, bar) => ({
    from: clean((first + bar) * width),
    to: clean((first + bar + 1) * width),
    count,
  }));
}

function limits(values: Float64Array): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Whether the values are one and the same, or so near each other that no round limits divide them. */
function isOneValue(low: number, high: number): boolean {
  const size = Math.max(Math.abs(low), Math.abs(high));
  return high - low <= Math.max(size * LEAST_SPREAD, LEAST_WIDTH);
}

/** The smallest round width that gives no more bars than asked for, or hardly more. */
function roundWidth(width: number): number {
  let power = 1;
  while (power * 10 <= width) power *= 10;
  while (power > width) power /= 10;
  return power * (roundWidths.find((each) => each * power >= width * 0.99) ?? 10);
}

/** A limit without the last digits that the multiplication leaves. */
function clean(limit: number): number {
  return Number(limit.toPrecision(12));
}
