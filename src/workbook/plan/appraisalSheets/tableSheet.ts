import type { CellValue, TableId, Tables } from "../../../core/model";
import { tableNames } from "../../../core/model/schema/tableColumns";
import type { Language } from "../../../core/text";
import { cellName } from "../address";
import type { PlannedCell } from "../sheetPlan";
import type { PlannedSheet } from "../workbookPlan";
import { asEntered } from "./cells/asEntered";
import { numericKinds } from "./cells/cellKind";
import { numberFormat } from "./cells/numberFormat";
import { cellDesigns, type CellDesign } from "./cellDesigns";
import { columnKey } from "./columnCells";
import { designsOf } from "./designsOf";
import { footerOf } from "./pages/footer";
import type { AppraisalNames } from "./sheetNames";
import { sheetLines } from "./texts/sheetTexts";
import { priceNotes } from "./priceNotes";
import { wrappedLines } from "../wrappedLines";
import { withRow } from "./withRow";
import { firstBodyRow, headerRow, unitRow } from "./sheetRows";
import { tableValidations } from "./validation/tableValidations";

const identifying: Readonly<Record<TableId, number>> = {
  assumptions: 1,
  participants: 1,
  costs: 2,
  effects: 2,
  notMonetised: 1,
};

/** Letters that can be read across one landscape page; a wider table is printed on two. */
const WIDEST = 250;

/** One table of the appraisal as a sheet. A table without rows gets a blank one, for Excel's tables have at least one. */
export function tableSheet(
  id: TableId,
  tables: Required<Tables>,
  names: AppraisalNames,
  language: Language,
): PlannedSheet {
  const table = withRow(tables[id]);
  const headers = table[0] ?? [];
  const designs = designsOf(id, headers);
  const body = cellDesigns(id, table);
  const bottom = headerRow + table.length - 1;
  // No header is cut off.
  const widths = designs.map(({ width }, at) => Math.max(width, String(headers[at]).length + 1));
  const notes = id === "effects" ? priceNotes(table, language) : [];
  const noteOn = ({ row, header }: CellDesign): Pick<PlannedCell, "note"> => {
    const note = notes[row - firstBodyRow];
    return note !== undefined && columnKey(id, header) === "unitValue" ? { note } : {};
  };
  return {
    name: names.sheets[id],
    cells: [
      ...titleCells(id, language),
      ...headers.flatMap((header, column) => headCells(header, column, designs, language)),
      ...body.map((cell) => ({
        ...bodyCell(cell, widths[cell.column] ?? 0, language),
        ...noteOn(cell),
      })),
    ],
    columnWidths: widths,
    table: {
      name: names.tables[id],
      box: { top: headerRow, left: 0, bottom, right: headers.length - 1 },
    },
    validations: tableValidations(id, body, tables, names, language),
    frozen: { rows: firstBodyRow, columns: identifying[id] },
    rowHeights: [{ row: 0, points: 28 }, { row: headerRow, points: 20 }, ...longRows(body, widths)],
    print: {
      orientation: headers.length > 4 ? "landscape" : "portrait",
      ...(widths.reduce((sum, width) => sum + width, 0) > WIDEST && { pagesWide: 2 }),
      repeatedRows: firstBodyRow,
      repeatedColumns: identifying[id],
      footer: footerOf("", {}, language),
    },
  };
}

function titleCells(id: TableId, language: Language): readonly PlannedCell[] {
  return [
    { row: 0, column: 0, content: tableNames[id][language], role: "title" },
    { row: 1, column: 0, content: sheetLines[id][language], role: "subtitle" },
  ];
}

function headCells(
  header: CellValue,
  column: number,
  designs: ReturnType<typeof designsOf>,
  language: Language,
): readonly PlannedCell[] {
  const design = designs[column];
  const right = design && (design.kind === "byKey" ? column > 1 : numericKinds.has(design.kind));
  const align = right
    ? { align: "right" as const }
    : design?.kind === "distribution"
      ? { align: "center" as const }
      : {};
  const unit = design?.unit?.[language];
  return [
    { row: headerRow, column, content: asEntered(header), role: "tableHead", ...align },
    ...(unit === undefined
      ? []
      : [{ row: unitRow, column, content: asEntered(unit), role: "note" as const, ...align }]),
  ];
}

function bodyCell(design: CellDesign, width: number, language: Language): PlannedCell {
  const { row, column, cell, kind, zeroIsBlank, role, follows } = design;
  return {
    row,
    column,
    ...(follows === undefined
      ? { content: asEntered(cell) }
      : { content: `=${cellName(row, follows)}`, value: asEntered(cell) }),
    role,
    ...(linesOf(design, width) > 1 && { wrap: true as const }),
    ...(kind === "distribution" && { align: "center" as const }),
    numberFormat: numberFormat(kind, cell, { zeroIsBlank, language }),
  };
}

const pointsOfLine = 13;
const pointsOfSmallLine = 11;
/** Letters for each digit that widths count in: sources are written smaller. */
const lettersOfWidth = (role: CellDesign["role"]): number => (role === "source" ? 1.15 : 1);

/** How many lines a cell's text needs in its column. */
function linesOf({ cell, role }: CellDesign, width: number): number {
  return typeof cell === "string" ? wrappedLines(cell, width * lettersOfWidth(role)) : 1;
}

/** The rows that a long text makes higher. */
function longRows(
  body: readonly CellDesign[],
  widths: readonly number[],
): PlannedSheet["rowHeights"] {
  const heights = new Map<number, number>();
  for (const design of body) {
    const lines = linesOf(design, widths[design.column] ?? 1);
    const points = lines * (design.role === "source" ? pointsOfSmallLine : pointsOfLine) + 3;
    if (lines > 1) heights.set(design.row, Math.max(heights.get(design.row) ?? 0, points));
  }
  return [...heights].map(([row, points]) => ({ row, points }));
}
