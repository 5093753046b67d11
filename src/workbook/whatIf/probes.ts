import type { Trial } from "./trial";

/**
 * The points to measure first, by number: they tell how long the run takes, and whether the inputs matter. Of a
 * table these are its corners, of one row its ends and its middle.
 */
export function probesOf({ inputs, points }: Trial): readonly number[] {
  const last = points.length - 1;
  if (inputs.length !== 2) return distinct([0, last, Math.floor(last / 2)]);
  const [first] = points[0] ?? [];
  const columns = points.findIndex((point) => point[0] !== first);
  return distinct(columns < 1 ? [0, last] : [0, columns - 1, last - columns + 1, last]);
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers.filter((number) => number >= 0))];
}
