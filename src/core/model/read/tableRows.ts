import type { ProblemList } from "../collectErrors";
import type { Table, TableId } from "../tables";
import { matchHeaders } from "./headers";
import { RowReader } from "./rowReader";

/** The rows of a table under its header row, spare rows left out. */
export function tableRows(table: Table, id: TableId, problems: ProblemList): readonly RowReader[] {
  const headers = matchHeaders(table, id, problems);
  return table
    .slice(1)
    .map((cells, place) => new RowReader(id, place + 2, cells, headers, problems))
    .filter((row) => !row.isSpare);
}
