import { cellName } from "../plan/address";
import { cellLooks, type CellLook } from "../plan/cellRole";
import type { SheetPlan } from "../plan/sheetPlan";

const font = "Calibri";

/** Gives each cell of a new sheet its looks and number format. Nothing is sent before the next sync. */
export function formatCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRange(`${cellName(0, column)}:${cellName(0, column)}`).format.columnWidth =
      pointsOf(characters);
  });
  for (const { row, column, role, numberFormat } of plan.cells) {
    const name = cellName(row, column);
    apply(sheet.getRange(name).format, cellLooks[role]);
    if (numberFormat !== undefined) sheet.getRange(name).numberFormat = [[numberFormat]];
  }
}

/** Excel gives a column's width in points: about 5.25 a character and a margin. */
function pointsOf(characters: number): number {
  return characters * 5.25 + 3.75;
}

function apply(format: Excel.RangeFormat, look: CellLook): void {
  format.font.name = font;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.border) applyBorder(format.borders, look.border);
}

function applyBorder(
  borders: Excel.RangeBorderCollection,
  border: NonNullable<CellLook["border"]>,
): void {
  const sides =
    border.sides === "bottom"
      ? (["EdgeBottom"] as const)
      : (["EdgeBottom", "EdgeTop", "EdgeLeft", "EdgeRight"] as const);
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.weight = border.hair ? "Hairline" : "Thin";
    line.color = border.colour;
  }
}
