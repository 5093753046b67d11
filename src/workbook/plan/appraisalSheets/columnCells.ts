import type { CellValue, Table, TableId } from "../../../core/model";
import { plainWord } from "../../../core/model/cells/sameWord";
import { tableColumns } from "../../../core/model/schema/tableColumns";

/** The key of the known column that a header names, in Swedish or English. */
export function columnKey(id: TableId, header: CellValue | undefined): string | undefined {
  const plain = plainWord(String(header ?? ""));
  return Object.entries(tableColumns[id]).find(
    ([, { name }]) => plainWord(name.sv) === plain || plainWord(name.en) === plain,
  )?.[0];
}

/** The cells of a known column under its header; none where the table lacks it. */
export function columnCells(table: Table, id: TableId, key: string): readonly CellValue[] {
  const at = (table[0] ?? []).findIndex((header) => columnKey(id, header) === key);
  return at < 0 ? [] : table.slice(1).map((row) => row[at] ?? null);
}
