import { itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject } from "../richApi/hostObject";
import { ModelCollection, ModelObject, sameName } from "./modelObject";
import { tableHeaders } from "./tableHeaders";
import type { TableRecord } from "./tableRecord";

class TableColumn extends ModelObject {
  readonly type = "TableColumn";
  override readonly scalars = ["id", "index", "name"];

  constructor(
    state: HostState,
    private readonly table: TableRecord,
    readonly name: string,
    readonly index: number,
  ) {
    super(state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): number {
    return this.index + 1;
  }

  getDataBodyRange(): HostObject {
    const { box, sheet } = this.table;
    const left = box.left + this.index;
    return this.state.make.range(sheet, { ...box, top: box.top + 1, left, right: left });
  }
}

export class TableColumns extends ModelCollection {
  readonly type = "TableColumnCollection";

  constructor(
    state: HostState,
    private readonly table: TableRecord,
  ) {
    super(state);
  }

  get items(): TableColumn[] {
    return tableHeaders(this.state, this.table).map(
      (name, index) => new TableColumn(this.state, this.table, name, index),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    return (
      this.items.find((column) => column.id === key || sameName(column.name, String(key))) ?? null
    );
  }

  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  indexer(key: unknown): TableColumn {
    return this.getItem(key);
  }
}
