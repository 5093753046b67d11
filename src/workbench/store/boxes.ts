import type { Box } from "./address";

export function rowsOf(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnsOf(box: Box): number {
  return box.right - box.left + 1;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function covers(outer: Box, inner: Box): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** The smallest box that holds both. */
export function around(one: Box | null, other: Box): Box {
  if (one === null) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What two boxes share, or null. */
export function common(one: Box, other: Box): Box | null {
  if (!overlaps(one, other)) return null;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** One value for every cell of a box, row by row. */
export function mapBox<T>(box: Box, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(box) }, (_, row) =>
    Array.from({ length: columnsOf(box) }, (_, column) => at(box.top + row, box.left + column)),
  );
}
