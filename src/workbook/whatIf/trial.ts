import type { CellValue } from "../outcome";

/** What an input is set to at one point; null leaves it as it was. */
export type Setting = number | null;

/** A run: the cells by address, and the points to try. */
export interface Trial {
  readonly output: string;
  readonly inputs: readonly string[];
  /** One setting for each input at each point. */
  readonly points: readonly (readonly Setting[])[];
}

/** What the output came to at a point: a number, or what the cell showed instead. */
export type Measured = CellValue;

/** Every value of one input. */
export function oneWayPoints(values: readonly number[]): Trial["points"] {
  return values.map((value) => [value]);
}

/** Every pair of values, the first input's values outermost. */
export function twoWayPoints(first: readonly number[], second: readonly number[]): Trial["points"] {
  return first.flatMap((one) => second.map((other) => [one, other]));
}

export interface LowHigh {
  readonly low: number;
  readonly high: number;
}

/** The low and then the high of one input at a time, the others as they were. */
export function tornadoPoints(ranges: readonly LowHigh[]): Trial["points"] {
  return ranges.flatMap(({ low, high }, at) =>
    [low, high].map((value) => ranges.map((_, other) => (other === at ? value : null))),
  );
}
