import { EventType } from "../hostEvents";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { EventSource, HostObject } from "../richApi/hostObject";
import { ModelObject, sameName, text } from "./modelObject";
import { RangeArea } from "./rangeArea";
import { resolveReference } from "./rangeReference";
import { TableColumns } from "./tableColumns";
import { publishTable } from "./tableHeaders";
import type { TableRecord } from "./tableRecord";
import { TableRows } from "./tableRows";

export class Table extends ModelObject implements EventSource {
  readonly type = "Table";
  override readonly scalars = ["id", "name", "showHeaders", "showTotals", "style"];
  readonly showHeaders = true;

  constructor(
    state: HostState,
    private readonly record: TableRecord,
  ) {
    super(state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  registerEvent(name: string, wanted: boolean): void {
    const type = name === "DataChanged" ? EventType.tableChanged : undefined;
    this.state.events.register(type, this.id, wanted);
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  set name(name: string) {
    const taken = this.state.tables.some(
      (other) => other !== this.record && sameName(other.name, name),
    );
    if (taken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
      throw invalidArgument("the table's name");
    this.state.store.removeTable(this.record.name);
    this.record.name = name;
    publishTable(this.state, this.record);
  }

  get style(): string {
    return this.record.style;
  }

  set style(style: string) {
    this.record.style = style;
  }

  get showTotals(): boolean {
    return this.record.showTotals;
  }

  get showFilterButton(): boolean {
    return this.record.showFilterButton;
  }

  set showFilterButton(shown: boolean) {
    this.record.showFilterButton = shown;
  }

  get showBandedRows(): boolean {
    return this.record.showBandedRows;
  }

  set showBandedRows(shown: boolean) {
    this.record.showBandedRows = shown;
  }

  get rows(): TableRows {
    return new TableRows(this.state, this.record);
  }

  get columns(): TableColumns {
    return new TableColumns(this.state, this.record);
  }

  get worksheet(): HostObject {
    return this.state.make.worksheet(this.record.sheet);
  }

  getRange(): HostObject {
    return this.state.make.range(this.record.sheet, this.record.box);
  }

  getHeaderRowRange(): HostObject {
    const { sheet, box } = this.record;
    return this.state.make.range(sheet, { ...box, bottom: box.top });
  }

  getDataBodyRange(): HostObject {
    const { sheet, box } = this.record;
    return this.state.make.range(sheet, { ...box, top: box.top + 1 });
  }

  resize(range: unknown): void {
    const resolved =
      range instanceof RangeArea
        ? range
        : resolveReference(this.state, this.record.sheet, text(range));
    if (resolved?.box.top !== this.record.box.top)
      throw invalidArgument("the header row must stay where it is");
    this.record.box = resolved.box;
    publishTable(this.state, this.record);
  }

  delete(): void {
    this.state.forgetTable(this.record);
  }
}
