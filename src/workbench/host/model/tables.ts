import { overlaps } from "../../store/boxes";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import { requireUnprotected } from "./locks";
import { ModelCollection, sameName, text } from "./modelObject";
import { RangeArea } from "./rangeArea";
import type { BoxOnSheet } from "./boxOnSheet";
import { resolveReference } from "./rangeReference";
import { Table } from "./table";
import { publishTable } from "./tableHeaders";

export class Tables extends ModelCollection {
  readonly type = "TableCollection";

  constructor(
    state: HostState,
    private readonly sheet: string | null,
  ) {
    super(state);
  }

  get items(): Table[] {
    return this.state.tables
      .filter(({ sheet }) => this.sheet === null || sheet === this.sheet)
      .map((record) => new Table(this.state, record));
  }

  add(address: unknown, hasHeaders: unknown): Table {
    if (hasHeaders !== true)
      throw invalidArgument("the simulated host makes tables with headers only");
    const { sheet, box } = this.cellsOf(address);
    requireUnprotected(this.state, sheet);
    if (this.state.tables.some((table) => table.sheet === sheet && overlaps(table.box, box)))
      throw invalidArgument("a table can't overlap another table");
    if (this.state.store.merges(sheet).some((merged) => overlaps(merged, box)))
      throw new HostError("MergedRangeConflict", "A table can't overlap merged cells.");
    const number = String(this.state.newId());
    const record = {
      id: `{T${number}}`,
      sheet,
      box,
      name: `Tabell${number}`,
      style: "TableStyleMedium2",
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
    };
    this.state.tables.push(record);
    publishTable(this.state, record);
    return new Table(this.state, record);
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = text(key);
    return this.items.find(({ id, name }) => id === wanted || sameName(name, wanted)) ?? null;
  }

  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  indexer(key: unknown): Table {
    return this.getItem(key);
  }

  getItemAt(index: number): Table | undefined {
    return this.items[index];
  }

  getCount(): number {
    return this.items.length;
  }

  private cellsOf(address: unknown): BoxOnSheet {
    if (address instanceof RangeArea) return address;
    const from = this.sheet ?? this.state.store.activeSheet();
    const resolved = resolveReference(this.state, from, text(address));
    if (!resolved) throw invalidArgument("no such range");
    return resolved;
  }
}
