import type { Box } from "../../store/address";
import { rowsOf } from "../../store/boxes";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject } from "../richApi/hostObject";
import { callMember, readMember, writeMember } from "../richApi/members";
import { ModelCollection, ModelObject } from "./modelObject";
import { publishTable } from "./tableHeaders";
import type { TableRecord } from "./tableRecord";

class TableRow extends ModelObject {
  readonly type = "TableRow";
  override readonly scalars = ["index", "values"];

  constructor(
    state: HostState,
    private readonly table: TableRecord,
    readonly index: number,
  ) {
    super(state);
  }

  get values(): unknown {
    return readMember(this.getRange(), "values");
  }

  set values(values: unknown) {
    writeMember(this.getRange(), "values", values);
  }

  getRange(): HostObject {
    const top = this.table.box.top + 1 + this.index;
    return this.state.make.range(this.table.sheet, { ...this.table.box, top, bottom: top });
  }

  /** The rows below close up within the table; what stands under it stays where it is, unlike in Excel. */
  delete(): void {
    const { box, sheet } = this.table;
    const top = box.top + 1 + this.index;
    if (top < box.bottom) {
      const below = this.state.make.range(sheet, { ...box, top: top + 1 });
      const up = this.state.make.range(sheet, { ...box, top, bottom: box.bottom - 1 });
      writeMember(up, "formulas", readMember(below, "formulas"));
    }
    const last = this.state.make.range(sheet, { ...box, top: box.bottom });
    callMember(last, "clear", ["Contents"]);
    this.table.box = { ...box, bottom: box.bottom - 1 };
    publishTable(this.state, this.table);
  }
}

export class TableRows extends ModelCollection {
  readonly type = "TableRowCollection";

  constructor(
    state: HostState,
    private readonly table: TableRecord,
  ) {
    super(state);
  }

  get items(): TableRow[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableRow(this.state, this.table, index),
    );
  }

  get count(): number {
    return rowsOf(this.table.box) - 1;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRow {
    return new TableRow(this.state, this.table, index);
  }

  /** Appends rows; a table that stands above other things pushes nothing down here. */
  add(index: unknown, values: unknown): TableRow {
    if (index !== null && index !== undefined && index !== -1)
      throw new HostError("NotImplemented", "The simulated host adds table rows at the end only.");
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const { box } = this.table;
    const added: Box = { ...box, top: box.bottom + 1, bottom: box.bottom + rows };
    writeMember(this.state.make.range(this.table.sheet, added), "values", values);
    this.table.box = { ...box, bottom: added.bottom };
    publishTable(this.state, this.table);
    return new TableRow(this.state, this.table, added.top - box.top - 1);
  }
}
