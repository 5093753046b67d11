import { exampleTables } from "../../../src/functions/exampleTables";

const places = { assumptions: 0, participants: 1, costs: 2, effects: 3 } as const;
export type TableName = keyof typeof places;

/** Cells as a host sends them: values, and errors as objects. */
export type HostTables = unknown[][][];

/** The example's tables with one cell changed. A column that is not there is added, a row too; rows are counted as in CHECKMODEL. */
export function withCell(
  table: TableName,
  row: number,
  column: string,
  value: unknown,
  from: HostTables = copy(),
): HostTables {
  const rows = from[places[table]] ?? [];
  const header = rows[0] ?? [];
  if (!header.includes(column)) {
    header.push(column);
    rows.slice(1).forEach((cells) => cells.push(null));
  }
  rows[row - 1] ??= header.map(() => null);
  (rows[row - 1] as unknown[])[header.indexOf(column)] = value;
  return from;
}

/** The example's tables with one row added. */
export function withRow(table: TableName, row: readonly unknown[]): HostTables {
  const tables = copy();
  tables[places[table]]?.push([...row]);
  return tables;
}

/** The example's tables without a column. */
export function withoutColumn(table: TableName, column: string): HostTables {
  const tables = copy();
  const at = tables[places[table]]?.[0]?.indexOf(column) ?? -1;
  tables[places[table]]?.forEach((cells) => cells.splice(at, 1));
  return tables;
}

export function copy(): HostTables {
  return structuredClone(exampleTables) as unknown as HostTables;
}
