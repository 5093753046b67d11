import {
  FORMAT_VERSION,
  migrateTables,
  NewerFormatError,
  type Table,
  type TableId,
  type Tables,
} from "../../../core/model";
import { tableNames } from "../../../core/model/schema/tableColumns";
import type { Text } from "../../../core/text";
import { boxName, cellName, joinAddress } from "../../plan/address";
import { columnKey } from "../../plan/appraisalSheets/columnCells";
import type { CalculationFile, CellProblem, FileReading, Unread } from "./calculationFile";
import { fileNotes } from "./fileNotes";
import { openFile, type OpenedFile } from "./openFile";
import { FileRefused } from "./refusals";
import { versionProperty } from "../versionProperty";
import { findTables } from "./tables/findTables";
import type { FoundTable } from "./tables/foundTable";

type Found = ReadonlyMap<TableId, FoundTable>;

/** Reads a calculation from the bytes of a file. Every file gets an answer; none throws. */
export function readCalculation(bytes: Uint8Array): FileReading {
  try {
    return calculationIn(openFile(bytes));
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, unread: error.refusal };
    if (error instanceof NewerFormatError)
      return { ok: false, unread: { kind: "newerFormat", text: error.text } };
    throw error;
  }
}

function calculationIn(file: OpenedFile): FileReading {
  const found = findTables(file);
  const missing = required.filter((id) => !found.has(id));
  if (missing.length > 0) return { ok: false, unread: unreadFor(missing) };
  return { ok: true, value: calculationOf(file, found) };
}

const required: readonly TableId[] = ["assumptions", "participants", "costs", "effects"];

function unreadFor(missing: readonly TableId[]): Unread {
  // Years and numbers are in any workbook; a calculation is known by more than its participants.
  if (missing.length >= required.length - 1)
    return {
      kind: "noCalculation",
      text: {
        sv: "Det här är ingen kalkyl från SOCINV.",
        en: "This is no calculation from SOCINV.",
      },
    };
  const names = (language: keyof Text): string =>
    missing.map((id) => tableNames[id][language]).join(", ");
  return {
    kind: "tablesMissing",
    text: {
      sv: `Filen saknar ${names("sv")}. Ta fram bladen igen ur mallen eller ur en tidigare version.`,
      en: `The file lacks ${names("en")}. Take the sheets from the template again or from an earlier version.`,
    },
  };
}

function calculationOf(file: OpenedFile, found: Found): CalculationFile {
  const { remembered, hasMacros, hasOutsideLinks } = file;
  const version = Number(remembered.get(versionProperty) ?? FORMAT_VERSION);
  return {
    tables: migrateTables(tablesOf(found), Number.isInteger(version) ? version : FORMAT_VERSION),
    cellOf: ({ table, row = 1, column }) => cellOf(found.get(table), table, row, column),
    problems: [...found].flatMap(([id, table]) => problemsAround(file, id, table)),
    notes: [
      ...(hasMacros ? [fileNotes.macros] : []),
      ...(hasOutsideLinks ? [fileNotes.outsideLinks] : []),
      ...[...found].flatMap(([id, { byHeaders, sheet, box }]) =>
        byHeaders ? [fileNotes.byHeaders(id, joinAddress(sheet, boxName(box)))] : [],
      ),
    ],
    remembered,
  };
}

function tablesOf(found: Found): Tables {
  const table = (id: TableId): Table => found.get(id)?.table ?? [];
  return {
    assumptions: table("assumptions"),
    participants: table("participants"),
    costs: table("costs"),
    effects: table("effects"),
    ...(found.has("notMonetised") && { notMonetised: table("notMonetised") }),
  };
}

/** The header is row 1 of a table. A column that is missing has no cell; then the row's first one is named. */
function cellOf(
  found: FoundTable | undefined,
  id: TableId,
  row: number,
  column: Text | undefined,
): string | undefined {
  if (!found) return undefined;
  const key = column && columnKey(id, column.sv);
  const at = (found.table[0] ?? []).findIndex((header) => columnKey(id, header) === key);
  const place = cellName(found.box.top + row - 1, found.box.left + Math.max(0, at));
  return joinAddress(found.sheet, place);
}

/** Formulas without a value, and rows that someone has written below a table. */
function problemsAround(
  file: OpenedFile,
  id: TableId,
  { sheet, box, byHeaders }: FoundTable,
): readonly CellProblem[] {
  const cells = file.sheets.find(({ name }) => name === sheet)?.cells ?? new Map<number, never>();
  const at = (row: number, column: number): string => joinAddress(sheet, cellName(row, column));
  const problems: CellProblem[] = [];
  for (const [row, columns] of cells)
    for (const [column, { value, formula }] of columns)
      if (
        row > box.top &&
        row <= box.bottom &&
        column >= box.left &&
        column <= box.right &&
        value === null &&
        formula !== undefined
      )
        problems.push({
          severity: "error",
          cell: at(row, column),
          text: fileNotes.withoutValue,
        });
  const below = cells.get(box.bottom + 1);
  const first =
    below && [...below.keys()].find((column) => column >= box.left && column <= box.right);
  if (!byHeaders && first !== undefined)
    problems.push({
      severity: "warning",
      cell: at(box.bottom + 1, first),
      text: fileNotes.below(id),
    });
  return problems;
}
