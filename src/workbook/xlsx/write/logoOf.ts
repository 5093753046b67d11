import type { SheetImage } from "hucre";
import type { Logo } from "../../fileDetails";
import type { PlannedSheet } from "../../plan/workbookPlan";

/** No taller than the rows of title and line below it. */
const mostHeight = 44;
const mostWidth = 180;

/** The organisation's mark in the upper right corner of a sheet. */
export function logoOf({ bytes, type, width, height }: Logo, sheet: PlannedSheet): SheetImage {
  const scale = Math.min(1, mostHeight / height, mostWidth / width);
  const shown = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const from = { row: 0, col: columnFor(shown.width, sheet) };
  return { data: bytes, type, anchor: { from }, ...shown, altText: "Logotyp", title: "Logotyp" };
}

/** About seven pixels a character; the last columns that together hold the picture. */
const pixelsOfCharacter = 7;

function columnFor(width: number, { columnWidths, print }: PlannedSheet): number {
  let column = print?.area?.right ?? Math.max(0, columnWidths.length - 1);
  let room = (columnWidths[column] ?? 0) * pixelsOfCharacter;
  while (room < width && column > 0) {
    column -= 1;
    room += (columnWidths[column] ?? 0) * pixelsOfCharacter;
  }
  return column;
}
