import type { CellValue, TableId } from "../../../core/model";
import { plainWord } from "../../../core/model/cells/sameWord";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import type { Language } from "../../../core/text";
import type { DraftTable } from "./draft";

const placesOf = new WeakMap<readonly CellValue[], Map<string, number>>();

/** Where a column stands, by its Swedish or English header; undefined where the table lacks it. */
export function columnAt(table: DraftTable, id: TableId, column: string): number | undefined {
  const places = placesOf.get(table.headers) ?? findPlaces(table.headers);
  const name = tableColumns[id][column]?.name;
  if (!name) throw new Error(`${id} has no column ${column}`);
  return places.get(plainWord(name.sv)) ?? places.get(plainWord(name.en));
}

function findPlaces(headers: readonly CellValue[]): Map<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, at) => {
    const word = plainWord(String(header ?? ""));
    if (word !== "" && !places.has(word)) places.set(word, at);
  });
  placesOf.set(headers, places);
  return places;
}

/** The table with the column in it, last where it was missing. */
export function withColumn(
  table: DraftTable,
  id: TableId,
  column: string,
  language: Language,
): DraftTable {
  if (columnAt(table, id, column) !== undefined) return table;
  const header = tableColumns[id][column]?.name[language] ?? column;
  const width = table.headers.length;
  const rows = table.rows.map((row) => ({ ...row, cells: [...padded(row.cells, width), null] }));
  return { headers: [...table.headers, header], rows };
}

export function padded(cells: readonly CellValue[], width: number): readonly CellValue[] {
  return cells.length >= width
    ? cells
    : [...cells, ...Array.from({ length: width - cells.length }, () => null)];
}
