import { SHEET_COLUMNS, SHEET_ROWS, cellBox } from "../../store/address";
import type { Box } from "../../store/address";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { SHEET_EVENTS, worksheetId } from "../hostEvents";
import type { HostState } from "../hostState";
import type { EventSource, HostObject } from "../richApi/hostObject";
import { Charts } from "./charts";
import { FreezePanes } from "./freezePanes";
import { ModelObject, text, whole } from "./modelObject";
import { PageLayout } from "./pageLayout";
import { resolveReference } from "./rangeReference";
import { requireSheetName } from "./sheetNames";
import { Tables } from "./tables";
import { requireOpenStructure } from "./workbookProtection";
import { WorksheetProtection } from "./worksheetProtection";

const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export class Worksheet extends ModelObject implements EventSource {
  readonly type = "Worksheet";
  override readonly scalars = ["gridlines", "id", "name", "position", "tabColor", "visibility"];

  constructor(
    state: HostState,
    readonly sheet: string,
  ) {
    super(state);
    if (!state.store.sheets().some(({ id }) => id === sheet)) throw itemNotFound();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  registerEvent(name: string, wanted: boolean): void {
    this.state.events.register(SHEET_EVENTS[name], this.id, wanted);
  }

  get id(): string {
    return worksheetId(this.sheet);
  }

  get name(): string {
    return this.state.store.sheets().find(({ id }) => id === this.sheet)?.name ?? "";
  }

  set name(name: string) {
    requireOpenStructure(this.state);
    requireSheetName(this.state, name, this.sheet);
    this.state.store.renameSheet(this.sheet, name);
  }

  get position(): number {
    return this.state.store.sheets().findIndex(({ id }) => id === this.sheet);
  }

  get visibility(): unknown {
    return this.property("visibility") ?? "Visible";
  }

  set visibility(value: unknown) {
    this.setProperty("visibility", value);
  }

  get tabColor(): unknown {
    return this.property("tabColor") ?? "";
  }

  set tabColor(value: unknown) {
    this.setProperty("tabColor", value);
  }

  get gridlines(): unknown {
    return this.property("gridlines") ?? true;
  }

  set gridlines(value: unknown) {
    this.setProperty("gridlines", value);
    this.state.store.showGridLines(this.sheet, value === true);
  }

  get tables(): Tables {
    return new Tables(this.state, this.sheet);
  }

  get charts(): Charts {
    return new Charts(this.state, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.state, this.sheet);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.state, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.state, this.sheet, this.state.pageOf(this.sheet));
  }

  activate(): void {
    this.state.chartSheetActive = false;
    this.state.store.activateSheet(this.sheet);
  }

  delete(): void {
    requireOpenStructure(this.state);
    if (this.state.store.sheets().length === 1)
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible sheet.",
      );
    this.state.forgetSheet(this.sheet);
    this.state.store.deleteSheet(this.sheet);
  }

  getRange(reference?: unknown): HostObject {
    if (reference === undefined || reference === null || reference === "")
      return this.state.make.range(this.sheet, WHOLE_SHEET);
    const resolved = resolveReference(this.state, this.sheet, text(reference));
    if (!resolved) throw invalidArgument("no such range");
    return this.state.make.range(resolved.sheet, resolved.box);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const [top, left] = [whole(row), whole(column)];
    const [bottom, right] = [top + whole(rows) - 1, left + whole(columns) - 1];
    return this.state.make.range(this.sheet, { top, left, bottom, right });
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(): HostObject {
    return this.getUsedRangeOrNullObject() ?? this.state.make.range(this.sheet, cellBox(0, 0));
  }

  getUsedRangeOrNullObject(): HostObject | null {
    const used = this.state.store.used(this.sheet);
    return used && this.state.make.range(this.sheet, used);
  }

  private property(name: string): unknown {
    return this.state.sheetProperties.get(this.sheet)?.get(name);
  }

  private setProperty(name: string, value: unknown): void {
    const properties = this.state.sheetProperties.get(this.sheet) ?? new Map<string, unknown>();
    this.state.sheetProperties.set(this.sheet, properties.set(name, value));
  }
}
