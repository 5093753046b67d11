import type { TableId } from "../../../core/model";
import type { AssumptionKey } from "../../../core/model/schema/assumptionKeys";
import type { PrefixKey } from "../../../core/model/schema/prefixKeys";

/** A row of Antaganden by its key, whichever language the key stands in. */
export type AssumptionName = AssumptionKey | `${PrefixKey}: ${string}`;

/** A column of Antaganden other than the key. */
export type AssumptionColumn =
  "value" | "low" | "high" | "distribution" | "unit" | "source" | "note";

/** One cell of the draft: of an assumption by key (the row need not exist yet), of a row by its uid, or beside the tables. */
export type CellRef =
  | { readonly assumption: AssumptionName; readonly column: AssumptionColumn }
  | { readonly table: TableId; readonly row: string; readonly column: string }
  | { readonly aside: string };

/** The same text for the same cell: for grouping, for lists of problems and for the page. */
export function cellId(ref: CellRef): string {
  if ("aside" in ref) return `aside/${ref.aside}`;
  if ("assumption" in ref) return `assumptions/${ref.assumption}/${ref.column}`;
  return `${ref.table}/${ref.row}/${ref.column}`;
}

const known = new Map<string, CellRef>();

/** One object for each cell, so that a field whose cell is the same is not drawn anew. */
function kept(ref: CellRef): CellRef {
  const id = cellId(ref);
  const before = known.get(id);
  if (before) return before;
  known.set(id, ref);
  return ref;
}

export const assumptionCell = (
  assumption: AssumptionName,
  column: AssumptionColumn = "value",
): CellRef => kept({ assumption, column });

export const rowCell = (table: TableId, row: string, column: string): CellRef =>
  kept({ table, row, column });

export const asideCell = (aside: string): CellRef => kept({ aside });
