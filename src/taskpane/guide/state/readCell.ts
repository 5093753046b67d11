import type { CellValue } from "../../../core/model";
import { assumptionRow } from "./assumptionRow";
import type { CellRef } from "./cellRef";
import { columnAt } from "./columns";
import type { Draft } from "./draft";

/** What stands in a cell; null where it is blank, or where its row or column is not there yet. */
export function readCell(draft: Draft, ref: CellRef): CellValue {
  if ("aside" in ref) return draft.aside[ref.aside] ?? null;
  const id = "assumption" in ref ? "assumptions" : ref.table;
  const table = draft.tables[id];
  const row =
    "assumption" in ref
      ? assumptionRow(draft, ref.assumption)
      : table.rows.find(({ uid }) => uid === ref.row);
  const at = columnAt(table, id, ref.column);
  return (at === undefined ? undefined : row?.cells[at]) ?? null;
}
