import { isBlank } from "../cells/isBlank";
import { plainWord } from "../cells/sameWord";
import type { ProblemList } from "../collectErrors";
import { tableMessages } from "../messages";
import { tableColumns } from "../schema/tableColumns";
import type { CellValue, Table, TableId } from "../tables";

/** Where each known column of a table stands, and which other columns there are. */
export interface Headers {
  readonly at: ReadonlyMap<string, number>;
  readonly extra: readonly { readonly header: CellValue; readonly at: number }[];
}

/** Finds the columns of a table by their headers, in Swedish or English, in any order. */
export function matchHeaders(table: Table, id: TableId, problems: ProblemList): Headers {
  const columns = tableColumns[id];
  const byWord = new Map<string, string>();
  for (const [key, { name }] of Object.entries(columns)) {
    byWord.set(plainWord(name.sv), key).set(plainWord(name.en), key);
  }
  const at = new Map<string, number>();
  const extra: { header: CellValue; at: number }[] = [];
  (table[0] ?? []).forEach((header, place) => {
    const key = byWord.get(plainWord(isBlank(header) ? "" : String(header)));
    if (key === undefined) extra.push({ header, at: place });
    else if (at.has(key)) problems.error(columnPlace(id, key), tableMessages.columnTwice());
    else at.set(key, place);
  });
  for (const [key, { required }] of Object.entries(columns)) {
    if (required && !at.has(key))
      problems.error(columnPlace(id, key), tableMessages.columnMissing());
  }
  return { at, extra };
}

function columnPlace(table: TableId, key: string) {
  const column = tableColumns[table][key]?.name;
  return { table, row: 1, ...(column ? { column } : {}) };
}
