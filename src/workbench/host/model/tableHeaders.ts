import type { HostState } from "../hostState";
import { wireValue } from "./cellEntry";
import type { TableRecord } from "./tableRecord";

export function tableHeaders({ store }: HostState, { sheet, box }: TableRecord): string[] {
  const [cells = []] = store.read(sheet, { ...box, bottom: box.top });
  return cells.map(({ value }, index) =>
    value === null ? `Kolumn${String(index + 1)}` : String(wireValue(value, true)),
  );
}

/** Tells formulas where the table is now. */
export function publishTable(state: HostState, table: TableRecord): void {
  state.store.setTable(table.name, table.sheet, table.box, tableHeaders(state, table));
}
