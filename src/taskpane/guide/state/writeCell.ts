import type { CellValue, TableId } from "../../../core/model";
import { assumptionRow, keyText } from "./assumptionRow";
import type { AssumptionName, CellRef } from "./cellRef";
import { columnAt, padded, withColumn } from "./columns";
import type { Draft, DraftTable } from "./draft";
import { readCell } from "./readCell";
import { addRow } from "./rowEdits";

/** The draft with another value in one cell. A missing row of Antaganden, or a missing column, is added. */
export function writeCell(draft: Draft, ref: CellRef, value: CellValue): Draft {
  if (readCell(draft, ref) === value) return draft;
  if ("aside" in ref) return { ...draft, aside: { ...draft.aside, [ref.aside]: value } };
  if ("table" in ref) return writeInRow(draft, ref.table, ref.row, ref.column, value);
  const there = withAssumption(draft, ref.assumption);
  const row = assumptionRow(there, ref.assumption);
  return row ? writeInRow(there, "assumptions", row.uid, ref.column, value) : there;
}

/** The draft with a row for the assumption. */
export function withAssumption(draft: Draft, name: AssumptionName): Draft {
  if (assumptionRow(draft, name)) return draft;
  return addRow(draft, "assumptions", { key: keyText(name, draft.language) });
}

function writeInRow(
  draft: Draft,
  id: TableId,
  uid: string,
  column: string,
  value: CellValue,
): Draft {
  const table = withColumn(draft.tables[id], id, column, draft.language);
  const at = columnAt(table, id, column) ?? 0;
  const rows = table.rows.map((row) =>
    row.uid === uid ? { ...row, cells: replaced(row.cells, table, at, value) } : row,
  );
  return { ...draft, tables: { ...draft.tables, [id]: { ...table, rows } } };
}

function replaced(
  cells: readonly CellValue[],
  { headers }: DraftTable,
  at: number,
  value: CellValue,
): readonly CellValue[] {
  const next = [...padded(cells, headers.length)];
  next[at] = value;
  return next;
}
