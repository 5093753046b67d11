import type { CellStyle } from "hucre/xlsx";
import { cellLooks, type CellLook } from "../../plan/cellRole";
import type { PlannedCell } from "../../plan/sheetPlan";

const font = "Calibri";
/** Excel's own mark for a cell whose content is a text, whatever it looks like. */
const textFormat = "@";

type Look = Pick<PlannedCell, "role" | "align" | "wrap" | "numberFormat" | "content">;

/** How a cell looks, in the file library's words. */
export function styleOf({ role, align, wrap, numberFormat, content }: Look): CellStyle {
  const look = cellLooks[role];
  const format = isMarkedText(content) ? textFormat : numberFormat;
  return {
    ...lookStyle(look),
    alignment: {
      ...(align && { horizontal: align }),
      vertical: look.top ? "top" : "bottom",
      ...(wrap && { wrapText: true }),
    },
    protection: { locked: look.unlocked !== true },
    ...(format !== undefined && { numFmt: format }),
  };
}

/** Font, fill and border of a role; what a conditional look changes. */
export function lookStyle(look: CellLook): CellStyle {
  const fill = look.fill === undefined ? undefined : { rgb: hex(look.fill) };
  return {
    font: { name: font, size: look.size, bold: look.bold, color: { rgb: hex(look.colour) } },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill } }),
    ...(look.border && { border: borderOf(look.border) }),
  };
}

function borderOf({ colour, sides, hair }: NonNullable<CellLook["border"]>): {
  readonly [side in "top" | "right" | "bottom" | "left"]?: {
    style: "hair" | "thin";
    color: { rgb: string };
  };
} {
  const line = { style: hair ? ("hair" as const) : ("thin" as const), color: { rgb: hex(colour) } };
  if (sides === "bottom") return { bottom: line };
  return { top: line, right: line, bottom: line, left: line };
}

/** `#RRGGBB` without its mark. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** A text that a person would have to type with an apostrophe before it. */
export function isMarkedText(content: PlannedCell["content"]): boolean {
  return typeof content === "string" && content.startsWith("'");
}
