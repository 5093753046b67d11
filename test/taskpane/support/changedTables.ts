import type { CellValue, Tables } from "../../../src/core/model";

/** The tables with another value in one cell: by table, row (the header is 0) and header. */
export function changedTables(
  tables: Tables,
  table: keyof Tables,
  row: number,
  header: string,
  value: CellValue,
): Tables {
  const rows = tables[table] ?? [];
  const column = rows[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`${table} has no column ${header}`);
  return {
    ...tables,
    [table]: rows.map((cells, at) =>
      at === row ? cells.map((cell, across) => (across === column ? value : cell)) : cells,
    ),
  };
}
