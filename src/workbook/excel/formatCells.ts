import { areas } from "../plan/areas";
import { boxName, cellName, type Box } from "../plan/address";
import { cellLooks, type CellLook } from "../plan/cellRole";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { extent, numberFormats } from "./sheetContents";

const font = "Calibri";
/** What most cells look like: given to all of them at once, so that an area tells only how it differs. */
const usual: CellLook = { size: 10, bold: false, colour: "#000000" };

/** Gives the cells of a new sheet their looks, area by area, and all number formats in one write. Nothing is sent before the next sync. */
export function formatCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRange(`${cellName(0, column)}:${cellName(0, column)}`).format.columnWidth =
      pointsOf(characters);
  });
  const whole = sheet.getRange(boxName(extent(plan)));
  whole.format.font.name = font;
  whole.format.font.size = usual.size;
  whole.format.font.color = usual.colour;
  for (const { box, item } of areas(plan.cells, likeness)) {
    const { format } = sheet.getRange(boxName(box));
    applyLook(format, cellLooks[item.role], box);
    if (item.align) format.horizontalAlignment = item.align === "right" ? "Right" : "Left";
    if (item.wrap) format.wrapText = true;
  }
  whole.numberFormat = numberFormats(plan);
}

function likeness({ role, align, wrap }: PlannedCell): string {
  return `${role} ${align ?? ""} ${String(wrap ?? false)}`;
}

/** Excel gives a column's width in points: about 5.25 a character and a margin. */
function pointsOf(characters: number): number {
  return characters * 5.25 + 3.75;
}

function applyLook(format: Excel.RangeFormat, look: CellLook, box: Box): void {
  if (look.size !== usual.size) format.font.size = look.size;
  if (look.size > usual.size + 2) format.rowHeight = look.size * 1.5;
  if (look.bold) format.font.bold = true;
  if (look.colour !== usual.colour) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.top) format.verticalAlignment = "Top";
  if (look.unlocked) format.protection.locked = false;
  if (look.border) applyBorder(format.borders, look.border, box);
}

function applyBorder(
  borders: Excel.RangeBorderCollection,
  border: NonNullable<CellLook["border"]>,
  box: Box,
): void {
  for (const side of sidesOf(border.sides, box)) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.weight = border.hair ? "Hairline" : "Thin";
    line.color = border.colour;
  }
}

type Side = Parameters<Excel.RangeBorderCollection["getItem"]>[0];

/** The outer sides, and the inner ones where an area has any. */
function sidesOf(sides: "all" | "bottom", { top, left, bottom, right }: Box): readonly Side[] {
  const between: readonly Side[] = bottom > top ? ["InsideHorizontal"] : [];
  if (sides === "bottom") return ["EdgeBottom", ...between];
  const beside: readonly Side[] = right > left ? ["InsideVertical"] : [];
  return ["EdgeBottom", "EdgeTop", "EdgeLeft", "EdgeRight", ...between, ...beside];
}
