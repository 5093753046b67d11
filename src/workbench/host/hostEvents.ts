import type { Store } from "../store/store";
import type { StoreEvent } from "../store/storeEvent";
import { apiNotFound } from "./hostError";
import { addressOf } from "../store/address";

/** office.js's numbers for Excel's events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  tableChanged: 101,
} as const;

const RICH_API_EVENT = 65536;
export const WORKBOOK = "Workbook";

export type SendEntries = (entries: readonly unknown[]) => void;

/** Excel's name for a sheet in events and ids. */
export function worksheetId(sheet: string): string {
  return `{${sheet}}`;
}

/** The numbers by the names in `_Register…Event` of sheets and of the sheets' collection. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: EventType.changed,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  Added: EventType.added,
  SelectionChanged: EventType.selectionChanged,
  Deleted: EventType.deleted,
  Calculated: EventType.calculated,
  FormatChanged: EventType.formatChanged,
  NameChanged: EventType.nameChanged,
};

/** Sends the events that the add-in has registered for. */
export class HostEvents {
  private readonly registered = new Set<string>();
  private lastActive = "";
  enabled = true;

  constructor(
    private readonly store: Store,
    private readonly send: SendEntries,
  ) {
    this.lastActive = store.activeSheet();
    store.on((event) => {
      this.translate(event);
    });
  }

  register(type: number | undefined, target: string, wanted: boolean): void {
    if (type === undefined) throw apiNotFound("event on", target);
    if (wanted) this.registered.add(key(type, target));
    else this.registered.delete(key(type, target));
  }

  reset(): void {
    this.registered.clear();
    this.enabled = true;
  }

  /** To the sheet's own handlers, and to those of the whole workbook. */
  onSheet(type: number, sheet: string, details: object): void {
    const id = worksheetId(sheet);
    for (const target of [id, WORKBOOK]) this.to(type, target, { worksheetId: id, ...details });
  }

  to(type: number, target: string, details: object): void {
    if (!this.enabled || !this.registered.has(key(type, target))) return;
    this.send([[RICH_API_EVENT, type, target, JSON.stringify(details), 0]]);
  }

  private translate(event: StoreEvent): void {
    switch (event.type) {
      case "changed":
        this.onSheet(EventType.changed, event.sheet, changeDetails(event));
        break;
      case "selected":
        this.onSheet(EventType.selectionChanged, event.sheet, { address: addressOf(event.box) });
        this.workbookSelection();
        break;
      case "calculated":
        for (const { id } of this.store.sheets())
          this.onSheet(EventType.calculated, id, { address: "" });
        break;
      case "sheetAdded":
        this.onSheet(EventType.added, event.sheet, { source: "Local" });
        break;
      case "sheetDeleted":
        this.onSheet(EventType.deleted, event.sheet, { source: "Local" });
        break;
      case "sheetActivated":
        this.activated(event.sheet);
        break;
      default:
    }
  }

  /** The old event of the document needs no registration by number. */
  private workbookSelection(): void {
    if (this.enabled) this.send([[RICH_API_EVENT, 2, "", "{}", 0]]);
  }

  private activated(sheet: string): void {
    if (sheet === this.lastActive) return;
    this.onSheet(EventType.deactivated, this.lastActive, {});
    this.lastActive = sheet;
    this.onSheet(EventType.activated, sheet, {});
  }
}

export function changeDetails({
  box,
  byHost,
}: Extract<StoreEvent, { type: "changed" }>): Readonly<Record<string, unknown>> {
  return {
    address: addressOf(box),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: byHost ? "ThisLocalAddin" : undefined,
  };
}

function key(type: number, target: string): string {
  return `${String(type)}@${target}`;
}
