import type { CellValue, Table } from "../../src/core/model";
import { dec, type Dec } from "./decimal";

export type TableRecord = Readonly<Record<string, CellValue>>;

/** Each row as header → cell; rows with nothing but blanks and zeros are spare rows. */
export function recordsOf(table: Table): TableRecord[] {
  const headers = table[0]!.map(String);
  return table
    .slice(1)
    .filter((row) => row.some((cell) => !isBlank(cell) && cell !== 0))
    .map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? null])));
}

function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

export function numberAt(record: TableRecord, header: string): Dec | null {
  const cell = record[header] ?? null;
  if (isBlank(cell)) return null;
  if (typeof cell !== "number") throw new Error(`${header}: the oracle reads plain numbers only`);
  return dec(cell);
}

/** Where 0 makes no sense it is a blank. */
export function nonZeroAt(record: TableRecord, header: string): Dec | null {
  const value = numberAt(record, header);
  return value === null || value.isZero() ? null : value;
}

export function textAt(record: TableRecord, header: string): string | null {
  const cell = record[header] ?? null;
  return isBlank(cell) ? null : String(cell).trim();
}
