import type { Language } from "../../../core/text";
import { cellName } from "../../plan/address";
import { asEntered } from "../../plan/appraisalSheets/cells/asEntered";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { PlannedSheet } from "../../plan/workbookPlan";
import type { Collection } from "../collection";
import { listColumns, type ListColumn } from "./listColumns";
import { listFormat } from "./listFormat";
import { listTexts } from "./listTexts";

const headerRow = 4;
const firstRow = headerRow + 1;

/** The calculations that hold as a table of Excel's own, with a row of sums below it that follows every change. */
export function listSheet(
  collection: Collection,
  names: { readonly sheet: string; readonly table: string },
  language: Language,
): PlannedSheet {
  const { ready, note } = collection;
  const rows = Math.max(1, ready.length);
  const bottom = headerRow + rows;
  return {
    name: names.sheet,
    cells: [
      { row: 0, column: 0, content: listTexts.list[language], role: "title" },
      { row: 1, column: 0, content: listTexts.basis[language], role: "subtitle" },
      ...(note ? [{ row: 2, column: 0, content: note[language], role: "note" as const }] : []),
      ...listColumns.map((column, at) => head(column, at, language)),
      ...ready.flatMap((file, at) =>
        listColumns.map((column, place) =>
          body(column, firstRow + at, place, column.of(file), language),
        ),
      ),
      ...listColumns.flatMap((column, at) => sumCell(column, at, collection, language)),
    ],
    columnWidths: listColumns.map(({ width }) => width),
    table: {
      name: names.table,
      box: { top: headerRow, left: 0, bottom, right: listColumns.length - 1 },
    },
    validations: [],
    frozen: { rows: firstRow, columns: 1 },
    rowHeights: [{ row: headerRow, points: 30 }],
    print: {
      orientation: "landscape",
      repeatedRows: firstRow,
      footer: [listTexts.list[language], "&A", "&P (&N)"],
    },
  };
}

function head({ name, unit }: ListColumn, column: number, language: Language): PlannedCell {
  return {
    row: headerRow,
    column,
    content: name[language],
    role: "tableHead",
    wrap: true,
    ...(unit !== "text" && { align: "right" }),
  };
}

function body(
  { unit }: ListColumn,
  row: number,
  column: number,
  value: number | string | undefined,
  language: Language,
): PlannedCell {
  // No answer is a dash, never 0.
  const content = value === undefined ? "–" : asEntered(value);
  const shared = { row, column, role: "calculated" as const };
  if (unit === "text") return { ...shared, content, wrap: true };
  return { ...shared, content, align: "right", numberFormat: listFormat(unit, language) };
}

/** A sum below the table, or the ratio of two sums; it stays right when rows are sorted, changed or taken away. */
function sumCell(
  { sum, unit }: ListColumn,
  column: number,
  { sums, ready }: Collection,
  language: Language,
): readonly PlannedCell[] {
  const row = firstRow + Math.max(1, ready.length) + 1;
  if (column === 0) return [{ row, column, content: listTexts.sum[language], role: "calculated" }];
  const value = sum && sums[sum];
  if (sum === undefined || value === undefined) return [];
  const place = (key: ListColumn["sum"]): number =>
    listColumns.findIndex((other) => other.sum === key);
  const formula =
    sum === "perKrona"
      ? `=${cellName(row, place("netPresentValue"))}/${cellName(row, place("costs"))}`
      : `=SUM(${cellName(firstRow, column)}:${cellName(row - 2, column)})`;
  return [
    {
      row,
      column,
      content: formula,
      value,
      role: "calculated",
      align: "right",
      numberFormat: listFormat(unit, language),
    },
  ];
}
