import { EventType, changeDetails } from "../hostEvents";
import type { HostState } from "../hostState";
import { overlaps } from "../../store/boxes";
import { publishTable } from "./tableHeaders";

/** Tables feel what happens to their cells: their event, their headers, and rows that come or go above them. */
export function followTables(state: HostState): void {
  state.store.on((event) => {
    if (event.type === "changed") {
      for (const table of state.tables) {
        if (table.sheet !== event.sheet || !overlaps(table.box, event.box)) continue;
        if (event.box.top <= table.box.top) publishTable(state, table);
        const details = { ...changeDetails(event), tableId: table.id };
        state.events.to(EventType.tableChanged, table.id, details);
      }
    }
    if (event.type === "rowsMoved") moveTables(state, event.sheet, event.from, event.by);
  });
}

function moveTables(state: HostState, sheet: string, from: number, by: number): void {
  for (const table of state.tables.filter((entry) => entry.sheet === sheet)) {
    const { box } = table;
    if (from > box.bottom) continue;
    const top = from <= box.top ? box.top + by : box.top;
    table.box = { ...box, top, bottom: box.bottom + by };
    publishTable(state, table);
  }
}
