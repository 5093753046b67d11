import type { Table } from "../../../core/model";

/** The table with a blank row where it has none: Excel's tables have at least one. */
export function withRow(table: Table): Table {
  const [headers = []] = table;
  return table.length > 1 ? table : [headers, headers.map(() => null)];
}
