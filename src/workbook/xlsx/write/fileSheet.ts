import type { WriteSheet } from "hucre/xlsx";
import { boxName } from "../../plan/address";
import { cellLooks } from "../../plan/cellRole";
import type { Edition } from "../../plan/edition";
import type { PlannedSheet } from "../../plan/workbookPlan";
import { chartOf } from "./chartOf";
import { fileCell } from "./fileCell";
import { printOf } from "./printOf";
import { storedFormula } from "./storedFormula";
import { lookStyle } from "./styleOf";
import { validationOf } from "./validationOf";

/** The margin that Excel adds to a column's characters. */
const columnMargin = 0.71;
const largestUsualSize = 12;

/** One sheet of an edition in the file library's words. */
export function fileSheet(sheet: PlannedSheet, edition: Edition): WriteSheet {
  const { frozen } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width: width + columnMargin })),
    cells: new Map(
      sheet.cells.map((cell) => [
        `${String(cell.row)},${String(cell.column)}`,
        fileCell(cell, sheet.name, edition),
      ]),
    ),
    rowDefs: rowHeights(sheet),
    view: { showGridLines: false },
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { ...frozen } }),
    ...(sheet.table && { tables: [tableOf(sheet, sheet.table)] }),
    dataValidations: sheet.validations.map(validationOf),
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: (sheet.conditionalLooks ?? []).map(({ box, formula, role }, at) => ({
      type: "expression",
      priority: at + 1,
      formula: storedFormula(formula),
      range: boxName(box),
      style: lookStyle(cellLooks[role]),
    })),
    charts: (sheet.charts ?? []).map(chartOf),
    ...printOf(sheet.print),
  };
}

/** Given heights, and for large letters what they need where none is given. */
function rowHeights({ cells, rowHeights: given }: PlannedSheet): Map<number, { height: number }> {
  const large = cells
    .filter(({ role }) => cellLooks[role].size > largestUsualSize)
    .map(({ row, role }): [number, { height: number }] => [
      row,
      { height: cellLooks[role].size * 1.5 },
    ]);
  return new Map([
    ...large,
    ...given.map(({ row, points }): [number, { height: number }] => [row, { height: points }]),
  ]);
}

function tableOf(
  { cells }: PlannedSheet,
  { name, box }: NonNullable<PlannedSheet["table"]>,
): NonNullable<WriteSheet["tables"]>[number] {
  const headers = new Map(
    cells.filter(({ row }) => row === box.top).map(({ column, content }) => [column, content]),
  );
  const columns = Array.from({ length: box.right - box.left + 1 }, (_, at) => ({
    name: String(headers.get(box.left + at) ?? "").replace(/^'/, ""),
  }));
  return {
    name,
    range: boxName(box),
    columns,
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: false,
  };
}
