import type { CellValue, Table, TableId } from "../../../../core/model";
import { plainWord } from "../../../../core/model/cells/sameWord";
import { columnKey } from "../columnCells";

/** One column of a table on its sheet: how formulas refer to it, and what stands in it now. */
export interface TableColumn {
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly reference: string;
  readonly cells: readonly CellValue[];
}

/** A column by its key, or by a heading of the user's own; undefined where the table lacks it. */
export function tableColumn(
  id: TableId,
  table: Table,
  tableName: string,
  wanted: string,
): TableColumn | undefined {
  const [headers = [], ...rows] = table;
  const at = headers.findIndex(
    (header) =>
      columnKey(id, header) === wanted || plainWord(String(header ?? "")) === plainWord(wanted),
  );
  if (at < 0) return undefined;
  return {
    at,
    reference: `${tableName}[${escaped(String(headers[at]))}]`,
    cells: rows.map((row) => row[at] ?? null),
  };
}

/** Excel marks its own signs by an apostrophe inside the brackets. */
function escaped(header: string): string {
  return header.replace(/['#[\]@]/g, "'$&");
}
