import type { CellValue } from "../../../core/model";
import { costKinds, effectKinds } from "../../../core/model/schema/choices";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import type { Language, Text } from "../../../core/text";
import { fieldProblem } from "../fields/fieldProblem";
import { typedValue, type Typing } from "../fields/typedValue";
import { wordOf } from "../fields/wordOf";
import type { NewCells } from "../state";
import { pasteText, type PasteTable } from "../text/pasteText";
import {
  columnOfHeader,
  needed,
  orders,
  orderText,
  pasteFields,
  type PasteColumn,
} from "./pasteColumns";

/** What pasted rows come to: all of them understood, or what stands in the way of every one. */
export type PasteReading =
  | { readonly ok: true; readonly rows: readonly NewCells[]; readonly sums: number }
  | { readonly ok: false; readonly problems: readonly Text[] };

const MOST_ROWS = 200;
const SHOWN_PROBLEMS = 6;

/** Reads rows for one list. One cell that is not understood refuses them all, so that nothing is half done. */
export function readPaste(
  table: PasteTable,
  pasted: readonly (readonly string[])[],
  typing: Typing,
  written: Language,
): PasteReading {
  const [first] = pasted;
  if (!first) return refused(pasteText.empty);
  const headed = headersOf(table, first);
  const columns = headed ?? orders[table].map((key) => ({ key }));
  const body = headed ? pasted.slice(1) : pasted;
  const wrong = shapeProblem(table, body, columns, headed !== undefined);
  if (wrong) return refused(wrong);
  const kept = body.filter((row) => !isSum(row));
  const read = kept.map((row) => readRow(table, row, columns, typing, written));
  const offset = headed ? 2 : 1;
  const problems = read.flatMap(({ problems: found }, at) =>
    found.map((problem) => pasteText.inRow(body.indexOf(kept[at] ?? []) + offset, problem)),
  );
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, SHOWN_PROBLEMS) };
  return { ok: true, rows: read.map(({ cells }) => cells), sums: body.length - kept.length };
}

const refused = (problem: Text): PasteReading => ({ ok: false, problems: [problem] });

/** A first row in which at least two cells are known headers. */
function headersOf(
  table: PasteTable,
  first: readonly string[],
): readonly (PasteColumn | undefined)[] | undefined {
  const found = first.map((header) => columnOfHeader(table, header));
  return found.filter((column) => column !== undefined).length >= 2 ? found : undefined;
}

function shapeProblem(
  table: PasteTable,
  body: readonly (readonly string[])[],
  columns: readonly (PasteColumn | undefined)[],
  isHeaded: boolean,
): Text | undefined {
  if (body.length === 0) return pasteText.empty;
  if (body.length > MOST_ROWS) return pasteText.tooMany(body.length);
  const width = Math.max(...body.map((row) => row.length));
  if (width < 2) return pasteText.oneColumn;
  if (!isHeaded && width > columns.length) return pasteText.noMatch(orderText(table));
  const keys = columns.slice(0, isHeaded ? undefined : width).map((column) => column?.key);
  const missing = needed[table].find((key) => !keys.includes(key));
  if (missing === undefined) return undefined;
  if (!isHeaded) return pasteText.noMatch(orderText(table));
  return pasteText.columnMissing(
    tableColumns[table][missing]?.name ?? { sv: missing, en: missing },
  );
}

const isSum = (row: readonly string[]): boolean =>
  /^(summa|totalt|total|sum)\b/i.test(row.find((cell) => cell !== "") ?? "");

interface ReadRow {
  readonly cells: NewCells;
  readonly problems: readonly Text[];
}

function readRow(
  table: PasteTable,
  row: readonly string[],
  columns: readonly (PasteColumn | undefined)[],
  typing: Typing,
  written: Language,
): ReadRow {
  const cells: Record<string, CellValue> = {};
  const problems: Text[] = [];
  columns.forEach((column, at) => {
    const field = column && pasteFields[table][column.key];
    if (!field) return;
    const moneyUnit = column.unit ?? typing.moneyUnit;
    const value = typedValue(field.kind, row[at] ?? "", { ...typing, moneyUnit });
    const isDemanded = needed[table].includes(column.key);
    const problem = fieldProblem(field, value, moneyUnit);
    if (problem && (!problem.isMissing || isDemanded)) problems.push(problem.text);
    if (field.choice && value !== null && wordOf(field.choice, value) === undefined)
      problems.push(notAWord(field.choice.words, value));
    cells[column.key] = value;
  });
  return { cells: { ...usual(table, cells, written), ...filled(cells) }, problems };
}

function notAWord(words: Readonly<Record<string, { readonly name: Text }>>, was: CellValue): Text {
  const names = (language: Language): string =>
    Object.values(words)
      .map(({ name }) => name[language])
      .join(", ");
  return {
    sv: `”${String(was)}” ska vara något av ${names("sv")}.`,
    en: `“${String(was)}” must be one of ${names("en")}.`,
  };
}

const filled = (cells: Record<string, CellValue>): NewCells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));

/** What goes without saying: a cost with two years falls every year, one with a single year once; an effect comes the year after. */
function usual(table: PasteTable, cells: NewCells, language: Language): NewCells {
  if (table === "effects") return { kind: effectKinds.write("real", language), lag: 1 };
  if (table !== "costs") return {};
  const isYearly = (cells.to ?? null) !== null;
  return { kind: costKinds.write(isYearly ? "yearly" : "once", language) };
}
