import type { Measured, Setting } from "./trial";
import { sameContent } from "./sameContent";

/** A point with all its values known, and what the output came to. */
export interface MeasuredPoint {
  readonly values: readonly number[];
  readonly result: Measured;
}

/** Fills in what an input was where a point leaves it alone. */
export function valuesAt(
  point: readonly Setting[],
  originals: readonly number[],
): readonly number[] {
  return originals.map((original, at) => point[at] ?? original);
}

/** The inputs, by number, of which no two measured points that differ in nothing else show an effect. */
export function withoutEffect(
  inputs: number,
  measured: readonly MeasuredPoint[],
): readonly number[] {
  return Array.from({ length: inputs }, (_, input) => input).filter(
    (input) => !hasEffect(input, measured),
  );
}

function hasEffect(input: number, measured: readonly MeasuredPoint[]): boolean {
  const alike = new Map<string, Measured>();
  for (const { values, result } of measured) {
    const others = values.filter((_, at) => at !== input).join(" ");
    const known = alike.get(others);
    if (known !== undefined && !sameContent(known, result)) return true;
    alike.set(others, result);
  }
  return false;
}
