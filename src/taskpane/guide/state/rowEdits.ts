import type { CellValue, TableId } from "../../../core/model";
import { columnAt, withColumn } from "./columns";
import type { Draft, DraftRow, DraftTable } from "./draft";
import { freeId } from "./freeId";

/** Cells of a row to come, by the keys of their columns. */
export type NewCells = Readonly<Record<string, CellValue>>;

/** The draft with one more row, last. Costs and effects get an id that is free. */
export function addRow(draft: Draft, id: TableId, cells: NewCells): Draft {
  const named = id === "costs" || id === "effects" ? { id: freeId(draft, id), ...cells } : cells;
  let table = draft.tables[id];
  for (const column of Object.keys(named)) table = withColumn(table, id, column, draft.language);
  const row = blankRow(draft, table);
  const filled: CellValue[] = [...row.cells];
  for (const [column, value] of Object.entries(named)) {
    const at = columnAt(table, id, column);
    if (at !== undefined) filled[at] = value;
  }
  const rows = [...table.rows, { ...row, cells: filled }];
  return withRows({ ...draft, nextUid: draft.nextUid + 1 }, id, rows, table);
}

/** The uid that the next added row gets. */
export const nextRow = ({ nextUid }: Draft): string => `r${String(nextUid)}`;

export function removeRow(draft: Draft, id: TableId, uid: string): Draft {
  return withRows(
    draft,
    id,
    draft.tables[id].rows.filter((row) => row.uid !== uid),
  );
}

/** The same row once more, after itself, with an id of its own. */
export function duplicateRow(draft: Draft, id: TableId, uid: string): Draft {
  const table = draft.tables[id];
  const place = table.rows.findIndex((row) => row.uid === uid);
  const original = table.rows[place];
  if (!original) return draft;
  const cells = [...original.cells];
  const at = id === "costs" || id === "effects" ? columnAt(table, id, "id") : undefined;
  if (at !== undefined && (id === "costs" || id === "effects")) cells[at] = freeId(draft, id);
  const copy = { uid: nextRow(draft), cells };
  return withRows({ ...draft, nextUid: draft.nextUid + 1 }, id, [
    ...table.rows.slice(0, place + 1),
    copy,
    ...table.rows.slice(place + 1),
  ]);
}

/** The row one or more places up (negative) or down, as far as there is room. */
export function moveRow(draft: Draft, id: TableId, uid: string, by: number): Draft {
  const { rows } = draft.tables[id];
  const from = rows.findIndex((row) => row.uid === uid);
  const row = rows[from];
  const to = Math.min(rows.length - 1, Math.max(0, from + by));
  if (!row || to === from) return draft;
  const others = rows.filter((other) => other !== row);
  return withRows(draft, id, [...others.slice(0, to), row, ...others.slice(to)]);
}

function blankRow(draft: Draft, { headers }: DraftTable): DraftRow {
  return { uid: nextRow(draft), cells: headers.map(() => null) };
}

function withRows(
  draft: Draft,
  id: TableId,
  rows: readonly DraftRow[],
  table: DraftTable = draft.tables[id],
): Draft {
  return { ...draft, tables: { ...draft.tables, [id]: { ...table, rows } } };
}
