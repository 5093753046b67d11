import type { CellValue, Table, TableId } from "../../../core/model";
import type { Text } from "../../../core/text";
import type { CellKind } from "./cells/cellKind";
import { keyKind, type KeyKind } from "./cells/keyKind";
import { columnKey } from "./columnCells";
import type { ColumnDesign } from "./columns";
import { designsOf } from "./designsOf";
import { firstBodyRow } from "./sheetRows";

/** One cell under a table's header: where it stands, what it holds, and how. */
export interface CellDesign {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly cell: CellValue;
  readonly kind: CellKind;
  readonly zeroIsBlank: boolean;
  readonly role: ColumnDesign["role"];
  readonly hint?: Text;
  /** The column of the row's own value, where the cell is that value until somebody writes another. */
  readonly follows?: number;
}

/** Every cell under a table's header, row by row. */
export function cellDesigns(id: TableId, table: Table): readonly CellDesign[] {
  const [headers = [], ...rows] = table;
  const designs = designsOf(id, headers);
  const keys = headers.map((header) => columnKey(id, header));
  return rows.flatMap((cells, at) => {
    const ofKey = id === "assumptions" ? kindOfRow(keys, cells) : undefined;
    return designs.map((design, column): CellDesign => ({
      row: firstBodyRow + at,
      column,
      header: String(headers[column] ?? ""),
      cell: cells[column] ?? null,
      role: design.role,
      ...kindAndHint(design, ofKey, keys[column] === "value"),
      ...follows(keys, cells, column),
    }));
  });
}

/**
 * Low and high of a row without a range are its value. As formulas they stay so when the value is changed by hand;
 * as numbers they would then contradict it.
 */
function follows(
  keys: readonly (string | undefined)[],
  cells: readonly CellValue[],
  column: number,
): Pick<CellDesign, "follows"> {
  const key = keys[column];
  const base = keys.findIndex((name) => name !== undefined && spreadColumns.has(name));
  const isEnd = key === "low" || key === "high";
  const same = typeof cells[column] === "number" && cells[column] === cells[base];
  return isEnd && same ? { follows: base } : {};
}

/** The columns whose numbers have a low and a high. */
const spreadColumns: ReadonlySet<string> = new Set(["value", "amount", "unitValue"]);

function kindOfRow(keys: readonly (string | undefined)[], cells: readonly CellValue[]): KeyKind {
  const cellOf = (key: string): string => String(cells[keys.indexOf(key)] ?? "");
  return keyKind(cellOf("key"), cellOf("unit"));
}

function kindAndHint(
  { kind, zeroIsBlank, hint }: ColumnDesign,
  ofKey: KeyKind | undefined,
  isValue: boolean,
): Pick<CellDesign, "kind" | "zeroIsBlank" | "hint"> {
  if (kind !== "byKey") return { kind, zeroIsBlank, ...(hint && { hint }) };
  const own = ofKey ?? { kind: "text", zeroIsBlank: false };
  const shown = isValue ? own.hint : hint;
  return { kind: own.kind, zeroIsBlank: own.zeroIsBlank, ...(shown && { hint: shown }) };
}
