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
      repeatedRows: firstBodyRow,
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
  const align = right ? { align: "right" as const } : {};
  const unit = design?.unit?.[language];
  return [
    { row: headerRow, column, content: asEntered(header), role: "tableHead", ...align },
    ...(unit === undefined
      ? []
      : [{ row: unitRow, column, content: asEntered(unit), role: "note" as const, ...align }]),
  ];
}

function bodyCell(
  { row, column, cell, kind, zeroIsBlank, role, follows }: CellDesign,
  width: number,
  language: Language,
): PlannedCell {
  return {
    row,
    column,
    ...(follows === undefined
      ? { content: asEntered(cell) }
      : { content: `=${cellName(row, follows)}`, value: asEntered(cell) }),
    role,
    ...(linesOf(cell, width) > 1 && { wrap: true as const }),
    numberFormat: numberFormat(kind, cell, { zeroIsBlank, language }),
  };
}

const pointsOfLine = 13;
/** Letters for each digit that widths count in. */
const lettersOfWidth = 1;

/** How many lines a cell's text needs in its column. */
function linesOf(cell: CellValue, width: number): number {
  return typeof cell === "string" ? Math.ceil(cell.length / (width * lettersOfWidth)) : 1;
}

/** The rows that a long text makes higher. */
function longRows(
  body: readonly CellDesign[],
  widths: readonly number[],
): PlannedSheet["rowHeights"] {
  const lines = new Map<number, number>();
  for (const { row, column, cell } of body)
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(cell, widths[column] ?? 1)));
  return [...lines].flatMap(([row, count]) =>
    count > 1 ? [{ row, points: count * pointsOfLine + 2 }] : [],
  );
}
