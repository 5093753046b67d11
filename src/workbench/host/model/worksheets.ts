import { invalidArgument, itemNotFound } from "../hostError";
import { SHEET_EVENTS, WORKBOOK, worksheetId } from "../hostEvents";
import type { EventSource } from "../richApi/hostObject";
import { ModelCollection, sameName, text, whole } from "./modelObject";
import { freeSheetName, requireSheetName } from "./sheetNames";
import { requireOpenStructure } from "./workbookProtection";
import { Worksheet } from "./worksheet";

export class Worksheets extends ModelCollection implements EventSource {
  readonly type = "WorksheetCollection";

  registerEvent(name: string, wanted: boolean): void {
    this.state.events.register(SHEET_EVENTS[name], WORKBOOK, wanted);
  }

  get items(): Worksheet[] {
    return this.state.store.sheets().map(({ id }) => new Worksheet(this.state, id));
  }

  /** Fails while a chart sheet is in front: that one is no worksheet. */
  getActiveWorksheet(): Worksheet {
    if (this.state.chartSheetActive) throw itemNotFound();
    return new Worksheet(this.state, this.state.store.activeSheet());
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = text(key);
    const sheet = this.state.store
      .sheets()
      .find(({ id, name }) => worksheetId(id) === wanted || sameName(name, wanted));
    return sheet ? new Worksheet(this.state, sheet.id) : null;
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  indexer(key: unknown): Worksheet {
    return this.getItem(key);
  }

  getItemAt(index: unknown): Worksheet {
    const sheet = this.items[whole(index)];
    if (!sheet) throw invalidArgument("no such sheet");
    return sheet;
  }

  getFirst(): Worksheet {
    return this.getItemAt(0);
  }

  getLast(): Worksheet {
    return this.getItemAt(this.items.length - 1);
  }

  getCount(): number {
    return this.items.length;
  }

  add(name?: unknown): Worksheet {
    const wanted = name === undefined || name === null ? freeSheetName(this.state) : text(name);
    requireOpenStructure(this.state);
    requireSheetName(this.state, wanted);
    return new Worksheet(this.state, this.state.store.addSheet(wanted));
  }
}
