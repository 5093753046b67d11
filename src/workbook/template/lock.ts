import type { CellValue, TableId, Tables } from "../../core/model";
import { plainWord } from "../../core/model/cells/sameWord";
import { columnKey } from "../plan/appraisalSheets/columnCells";

/** One value that those who fill in a template are not to change. */
export interface Lock {
  readonly table: Extract<TableId, "assumptions" | "effects">;
  /** The key of Antaganden or the id of Effekter. */
  readonly row: string;
  readonly column: "value" | "unitValue" | "priceYear";
  readonly value: CellValue;
}

const identifying = { assumptions: "key", effects: "id" } as const;

/** Where the value of a lock stands in its table: the row from 1, as its header is row 1, and the place of its column. */
export interface LockPlace {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The cell that a lock is about; undefined where the row or the column is gone. */
export function placeOfLock(tables: Tables, { table, row, column }: Lock): LockPlace | undefined {
  const [headers = [], ...rows] = tables[table];
  const keys = headers.map((header) => columnKey(table, header));
  const name = keys.indexOf(identifying[table]);
  const at = keys.indexOf(column);
  const found = rows.findIndex((cells) => plainWord(String(cells[name] ?? "")) === plainWord(row));
  if (found < 0 || at < 0) return undefined;
  return { row: found + 2, column: at, value: rows[found]?.[at] ?? null };
}

/** Whether a cell still holds what was locked. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  const plain = (value: CellValue): CellValue =>
    value === null ? "" : typeof value === "string" ? plainWord(value) : value;
  return plain(one) === plain(other);
}
