import type { Language } from "../../text";
import type { ExtraCells } from "../read/rowReader";
import type { Columns } from "../schema/column";
import type { CellValue, Table } from "../tables";

/** One row as cells by column, and the cells of columns that the format does not know. */
export interface WrittenRow {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly extra: ExtraCells;
}

/** A table: headers in one language, known columns in their order, then the extra ones in theirs. */
export function writeTable(
  columns: Columns,
  rows: readonly WrittenRow[],
  language: Language,
): Table {
  const keys = Object.keys(columns);
  const extra = rows[0]?.extra.map(([header]) => header) ?? [];
  const headers = keys.map((key) => columns[key]?.name[language] ?? key);
  return [
    [...headers, ...extra],
    ...rows.map(({ cells, extra: more }) => [
      ...keys.map((key) => cells[key] ?? null),
      ...more.map(([, cell]) => cell),
    ]),
  ];
}
