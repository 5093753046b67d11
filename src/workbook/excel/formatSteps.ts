import { areas } from "../plan/areas";
import { boxName, cellName, type Box } from "../plan/address";
import { cellLooks, type CellLook } from "../plan/cellRole";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import type { Step } from "./inBatches";
import { extent } from "./sheetContents";

const font = "Calibri";
/** What most cells look like: given to all of them at once, so that an area tells only how it differs. */
const usual: CellLook = { size: 10, bold: false, colour: "#000000" };

const alignments = { left: "Left", right: "Right", center: "Center" } as const;

/** About what one area's looks take in a request. */
const sizeOfLook = 2_000;

/** Gives the cells of a new sheet their looks and number formats, area by area. */
export function formatSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  const withFormat = plan.cells.filter(({ numberFormat }) => numberFormat !== undefined);
  return [
    ...plan.columnWidths.map((characters, column) => ({
      size: sizeOfLook,
      run: () => {
        widen(sheet, column, characters);
      },
    })),
    {
      size: sizeOfLook,
      run: () => {
        // Fetched here: a range that was fetched for one request is of no use in the next.
        const whole = sheet.getRange(boxName(extent(plan))).format.font;
        whole.name = font;
        whole.size = usual.size;
        whole.color = usual.colour;
      },
    },
    ...areas(plan.cells, likeness).map(({ box, item }) => ({
      size: sizeOfLook,
      run: () => {
        formatArea(sheet.getRange(boxName(box)).format, item, box);
      },
    })),
    ...areas(withFormat, ({ numberFormat }) => numberFormat ?? "").map(({ box, item }) => ({
      size: sizeOfLook,
      // Excel fills an area with a single format.
      run: () => (sheet.getRange(boxName(box)).numberFormat = [[item.numberFormat]]),
    })),
  ];
}

function likeness({ role, align, wrap }: PlannedCell): string {
  return `${role} ${align ?? ""} ${String(wrap ?? false)}`;
}

/** Excel gives a column's width in points: about 5.25 a character and a margin. */
function widen(sheet: Excel.Worksheet, column: number, characters: number): void {
  const cell = cellName(0, column);
  sheet.getRange(`${cell}:${cell}`).format.columnWidth = characters * 5.25 + 3.75;
}

function formatArea(format: Excel.RangeFormat, { role, align, wrap }: PlannedCell, box: Box): void {
  applyLook(format, cellLooks[role], box);
  if (align) format.horizontalAlignment = alignments[align];
  if (wrap) format.wrapText = true;
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
