import type { CurveLayout } from "./curveLayout";

/** Where a note stands: its words begin or end at `x`, with their foot at `y`. */
export interface NotePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** Where a note begins so that it stays in the picture: at its point, or ending at the right edge. */
export function noteAt(
  { left, right }: Pick<CurveLayout, "left" | "right">,
  at: number,
  width: number,
): Pick<NotePlace, "x" | "anchor"> {
  const fits = at + width <= right + 60;
  return fits ? { x: Math.max(left, at), anchor: "start" } : { x: right + 60, anchor: "end" };
}

/** About how wide words are in the chart, in pixels. */
export const noteWidth = (words: string, size: number): number => words.length * size * 0.56;

const line = 15;

/** The foot of a note under the zero line; over the line where it would lie on another note. */
export function besideNote(
  zero: number,
  own: readonly [from: number, to: number],
  other: { readonly y: number; readonly span: readonly [from: number, to: number] },
): number {
  const below = zero + line;
  const isBeside = own[1] < other.span[0] || other.span[1] < own[0];
  return isBeside || Math.abs(other.y - below) >= line ? below : zero - line / 2;
}

/** From where to where a note goes. */
export function spanOf(
  { x, anchor }: Pick<NotePlace, "x" | "anchor">,
  width: number,
): readonly [number, number] {
  return anchor === "start" ? [x, x + width] : [x - width, x];
}
