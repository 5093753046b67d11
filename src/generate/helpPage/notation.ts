import type { Language } from "../../core/text";
import type { Example, ExpectedCell } from "../../functions/definition";
import type { CatalogueEntry } from "../catalogueFile";
import { tableReference } from "./tableArguments";

type ExampleCell = Example["cells"][number];

/** An example's call as it is typed into a cell in that language, ranges as array constants, tables by name. */
export function exampleCall(entry: CatalogueEntry, example: Example, language: Language): string {
  const separator = language === "sv" ? "; " : ", ";
  const given = withoutSkippedTail(example.cells);
  const typed = given.map((cell, place) =>
    argument(cell, entry.parameters[place]?.kind ?? "", language),
  );
  return `=SOCINV.${entry.id}(${typed.join(separator)})`;
}

/** The call with the names of the arguments, optional ones in brackets. */
export function syntax(entry: CatalogueEntry, language: Language): string {
  const names = entry.parameters.map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return `=SOCINV.${entry.id}(${names.join(language === "sv" ? "; " : ", ")})`;
}

/** A result for reading: spilled rows on lines of their own. */
export function resultText(result: Example["result"], language: Language): string {
  if (!isRows(result)) return shown(result, language);
  return result.map((row) => row.map((cell) => shown(cell, language)).join(" | ")).join("\n");
}

function isRows(result: Example["result"]): result is readonly (readonly ExpectedCell[])[] {
  return Array.isArray(result);
}

function shown(cell: ExpectedCell, language: Language): string {
  return typeof cell === "object" ? cell[language] : literal(cell, language, false);
}

function argument(cell: ExampleCell, kind: string, language: Language): string {
  const percent = kind === "rate" || kind === "share";
  if (cell === null) return "";
  const table = tableReference(kind, language);
  if (table !== undefined) return table;
  if (typeof cell !== "object")
    return typeof cell === "string" ? `"${cell}"` : literal(cell, language, percent);
  const rowSeparator = ";";
  const columnSeparator = language === "sv" ? "\\" : ",";
  const rows = cell.map((row) =>
    row
      .map((value) =>
        typeof value === "string" ? `"${value}"` : literal(value ?? 0, language, false),
      )
      .join(columnSeparator),
  );
  return `{${rows.join(rowSeparator)}}`;
}

function literal(value: number | string | boolean, language: Language, percent: boolean): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean")
    return language === "sv" ? (value ? "SANT" : "FALSKT") : value ? "TRUE" : "FALSE";
  if (!percent) return typeable(value, language);
  return `${typeable(Number((value * 100).toPrecision(12)), language)}%`;
}

/** As typed into a cell: every digit, ASCII minus, no separators of thousands. */
function typeable(value: number, language: Language): string {
  return String(value).replace(".", language === "sv" ? "," : ".");
}

function withoutSkippedTail(cells: Example["cells"]): Example["cells"] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  return cells.slice(0, end);
}
