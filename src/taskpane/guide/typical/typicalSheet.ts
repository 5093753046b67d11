import { FORMAT_VERSION } from "../../../core/model";
import type { Language } from "../../../core/text";
import { freeSheetName } from "../../../workbook/plan/freeSheetName";
import type { PlannedCell } from "../../../workbook/plan/sheetPlan";
import type { PlannedSheet, WorkbookPlan } from "../../../workbook/plan/workbookPlan";
import type { TakenNames } from "../../adding/useNewSheet";
import { typicalColumns, typicalText, type TypicalColumn } from "../text/typicalText";

const headerRow = 4;
/** Rows to fill in: three types with some lines each. */
const rows = 15;

const designs: Readonly<
  Record<TypicalColumn, { readonly width: number; readonly format?: string }>
> = {
  type: { width: 16 },
  participants: { width: 11, format: "General" },
  item: { width: 34 },
  actor: { width: 24 },
  counterpart: { width: 24 },
  before: { width: 12, format: "General" },
  after: { width: 12, format: "General" },
  price: { width: 14, format: '#,##0.00;"−"#,##0.00' },
};
const columns = Object.keys(typicalColumns) as readonly TypicalColumn[];

/** A before/after list to fill in, as a sheet of its own. */
export function typicalSheet(language: Language, { sheets }: TakenNames): WorkbookPlan {
  const name = freeSheetName(typicalText.sheetName[language], sheets);
  const sheet: PlannedSheet = {
    name,
    cells: [
      { row: 0, column: 0, content: typicalText.sheetName[language], role: "title" },
      { row: 1, column: 0, content: typicalText.sheetHow[language], role: "subtitle" },
      { row: 2, column: 0, content: typicalText.order[language], role: "note" },
      ...columns.map((key, column) => head(key, column, language)),
      ...Array.from({ length: rows }, (_, at) => columns.map(blank(headerRow + 1 + at))).flat(),
    ],
    columnWidths: columns.map((key) => designs[key].width),
    validations: [],
    frozen: { rows: headerRow + 1, columns: 0 },
    rowHeights: [{ row: 0, points: 28 }],
  };
  return { title: name, language, sheets: [sheet], shown: name, formatVersion: FORMAT_VERSION };
}

function head(key: TypicalColumn, column: number, language: Language): PlannedCell {
  return {
    row: headerRow,
    column,
    content: typicalColumns[key][language],
    role: "tableHead",
    ...(designs[key].format !== undefined && { align: "right" as const }),
  };
}

const blank =
  (row: number) =>
  (key: TypicalColumn, column: number): PlannedCell => {
    const { format } = designs[key];
    const look = format === undefined ? {} : { numberFormat: format };
    return { row, column, content: "", role: "input", ...look };
  };
