import type { CellLook } from "../../workbook/plan/cellRole";
import { cellLooks } from "../../workbook/plan/cellRole";
import type { PlannedCell } from "../../workbook/plan/sheetPlan";
import { cellBox } from "../store/address";
import type { BorderLine, BorderSide, CellStyle } from "../store/cellStyle";
import type { CellInput } from "../store/cellValue";
import type { Store } from "../store/store";
import { examplePlan } from "./examplePlan";

const PIXELS_PER_CHARACTER = 7;
const MARGIN = 5;
const TITLE_HEIGHT = 36;

/** Puts the example into the workbook's first sheet. */
export function fillExample(store: Store): void {
  const sheet = store.activeSheet();
  store.renameSheet(sheet, examplePlan.name);
  store.showGridLines(sheet, false);
  examplePlan.columnWidths.forEach((characters, column) => {
    store.setColumnWidth(sheet, column, column, characters * PIXELS_PER_CHARACTER + MARGIN);
  });
  for (const { row, column, role, numberFormat } of examplePlan.cells)
    store.setStyle(sheet, cellBox(row, column), {
      ...styleOf(cellLooks[role]),
      ...(numberFormat !== undefined && { numberFormat }),
    });
  store.setRowHeight(sheet, 0, 0, TITLE_HEIGHT);
  const box = {
    top: 0,
    left: 0,
    bottom: Math.max(...examplePlan.cells.map(({ row }) => row)),
    right: Math.max(...examplePlan.cells.map(({ column }) => column)),
  };
  store.write(sheet, box, inputs(examplePlan.cells, box.bottom + 1, box.right + 1));
}

function inputs(cells: readonly PlannedCell[], rows: number, columns: number): CellInput[][] {
  const matrix = Array.from({ length: rows }, () => Array<CellInput>(columns).fill(null));
  for (const { row, column, content } of cells) {
    const line = matrix[row];
    if (line && content !== "") line[column] = inputOf(content);
  }
  return matrix;
}

function inputOf(content: PlannedCell["content"]): CellInput {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return isFormula ? { formula: content } : { value: content };
}

function styleOf({ size, bold, colour, fill, border }: CellLook): Partial<CellStyle> {
  return {
    fontName: "Calibri",
    fontSize: size,
    bold,
    fontColor: colour,
    ...(fill !== undefined && { fill }),
    ...(border && { borders: bordersOf(border) }),
  };
}

function bordersOf(
  border: NonNullable<CellLook["border"]>,
): Partial<Record<BorderSide, BorderLine>> {
  const line = { style: border.hair ? "Hairline" : "Continuous", color: border.colour };
  return border.sides === "bottom"
    ? { bottom: line }
    : { top: line, bottom: line, left: line, right: line };
}
