import type { CurveLayout } from "./curveLayout";

/** Where a note begins so that it stays in the picture: at its point, or ending at the right edge. */
export function noteAt(
  { left, right }: Pick<CurveLayout, "left" | "right">,
  at: number,
  width: number,
): { readonly x: number; readonly anchor: "start" | "end" } {
  const fits = at + width <= right + 60;
  return fits ? { x: Math.max(left, at), anchor: "start" } : { x: right + 60, anchor: "end" };
}
