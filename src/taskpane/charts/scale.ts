/** From a value to a place on the screen, in pixels. */
export type Scale = (value: number) => number;

/** A straight scale: the first value of the domain at the first place, the last at the last. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  const size = high - low || 1;
  return (value) => from + ((value - low) / size) * (to - from);
}

/** A place rounded to a tenth of a pixel, so that paths stay short and alike on every machine. */
export function place(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
