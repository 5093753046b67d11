import type { Store } from "../store/store";
import type { Box } from "../store/address";
import type { HostEvents } from "./hostEvents";
import type { ModelFactory } from "./modelFactory";
import type { ChartRecord } from "./model/chartRecord";
import type { ConditionalFormatRecord } from "./model/conditionalFormatRecord";
import type { Hyperlink } from "./model/hyperlink";
import type { TableRecord } from "./model/tableRecord";

/** How the simulated Excel behaves where Excel's platforms differ. */
export type Platform = "PC" | "OfficeOnline";

/** There are no data tables here, so the second mode calculates as the first. */
export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** What Excel knows beside the cells. The model's objects are thin views of this and of the store. */
export class HostState {
  readonly tables: TableRecord[] = [];
  readonly charts: ChartRecord[] = [];
  readonly conditionalFormats: ConditionalFormatRecord[] = [];
  /** By sheet and cell. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly pages = new Map<string, Map<string, unknown>>();
  readonly settings = new Map<string, unknown>();
  readonly protectedSheets = new Map<string, ProtectionRecord>();
  /** Cells whose lock is off, by sheet: what may be changed on a protected sheet. */
  readonly unlocked = new Map<string, Box[]>();
  readonly sheetProperties = new Map<string, Map<string, unknown>>();
  calculationMode: (typeof CALCULATION_MODES)[number] = "Automatic";
  structureProtected = false;
  /** The user is typing in a cell: Excel takes no request. */
  editing = false;
  /** A chart sheet is in front: there is no active cell and no selected range. */
  chartSheetActive = false;
  /** Makes the objects that refer to each other. */
  make!: ModelFactory;
  private nextId = 1;

  constructor(
    readonly store: Store,
    readonly events: HostEvents,
    /** True while a call to the add-in is out; a cell that waits for none waits for itself. */
    readonly isPending: () => boolean,
  ) {}

  /** A deleted sheet takes what hangs on it along. */
  forgetSheet(sheet: string): void {
    for (const table of this.tables.filter((entry) => entry.sheet === sheet))
      this.forgetTable(table);
    forget(this.charts, sheet);
    forget(this.conditionalFormats, sheet);
    for (const cell of this.hyperlinks.keys())
      if (cell.startsWith(`${sheet}!`)) this.hyperlinks.delete(cell);
    this.pages.delete(sheet);
    this.protectedSheets.delete(sheet);
    this.unlocked.delete(sheet);
    this.sheetProperties.delete(sheet);
  }

  /** How a sheet is printed. */
  pageOf(sheet: string): Map<string, unknown> {
    const page = this.pages.get(sheet) ?? new Map<string, unknown>();
    this.pages.set(sheet, page);
    return page;
  }

  forgetTable(table: TableRecord): void {
    this.store.removeTable(table.name);
    this.tables.splice(this.tables.indexOf(table), 1);
  }

  /** As in a new workbook. */
  reset(): void {
    this.charts.splice(0);
    this.conditionalFormats.splice(0);
    this.hyperlinks.clear();
    this.pages.clear();
    this.editing = false;
    this.settings.clear();
    this.protectedSheets.clear();
    this.unlocked.clear();
    this.sheetProperties.clear();
    this.chartSheetActive = false;
    this.structureProtected = false;
    this.calculationMode = "Automatic";
    this.store.setManual(false);
    this.events.reset();
  }

  newId(): number {
    this.nextId += 1;
    return this.nextId;
  }
}

function forget(records: { readonly sheet: string }[], sheet: string): void {
  for (let at = records.length - 1; at >= 0; at -= 1)
    if (records[at]?.sheet === sheet) records.splice(at, 1);
}

export interface ProtectionRecord {
  readonly password: string | null;
  readonly options: unknown;
}
