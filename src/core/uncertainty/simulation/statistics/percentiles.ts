import type { Percent } from "../simulation";
import { selectAll } from "./select";

export const percents: readonly Percent[] = [5, 10, 25, 50, 75, 90, 95];

/**
 * The values at parts 0…1 of an array as the spreadsheet's PERCENTILE.INC: on the straight line between the two values
 * about rank (n − 1)·part. A part outside is the nearest end. The array is put in partial order.
 */
export function percentilesOf(values: Float64Array, parts: readonly number[]): readonly number[] {
  const last = values.length - 1;
  const places = parts.map((part) => last * Math.min(1, Math.max(0, part)));
  selectAll(
    values,
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)]),
  );
  return places.map((place) => {
    const rank = Math.floor(place);
    const [below, above] = [values[rank] as number, values[Math.ceil(place)] as number];
    return below + (place - rank) * (above - below);
  });
}
