import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { Calculation } from "./calculation";
import { cellStore } from "./cells";
import { watchChanges } from "./changes";
import { formatStore } from "./formats";
import { functionStore } from "./functions";
import { Grid } from "./grid";
import { addIteratorHelpers } from "./iteratorHelpers";
import { loadRangesAtOnce } from "./loadRangesAtOnce";
import { mergeStore } from "./merges";
import { nameStore } from "./names";
import { rememberDependents } from "./rememberDependents";
import { rememberFormulas } from "./rememberFormulas";
import { selectionStore } from "./selection";
import { sheetStore } from "./sheets";
import { spillStore } from "./spills";
import type { Store } from "./store";
import { tableStore } from "./tables";
import { keepSheetsOfTables } from "./univerPrivate";

/** The store over Univer. The same for the browser's grid and headless: only Univer's plugins differ. */
export function univerStore(univer: Univer, api: FUniver): Store {
  addIteratorHelpers();
  keepSheetsOfTables();
  loadRangesAtOnce();
  const grid = new Grid(univer, api);
  rememberFormulas(grid.injector);
  rememberDependents(grid.injector);
  const calculation = new Calculation(grid);
  watchChanges(grid);
  return {
    ...sheetStore(grid),
    ...cellStore(grid),
    ...spillStore(grid),
    ...mergeStore(grid),
    ...formatStore(grid),
    ...selectionStore(grid),
    ...nameStore(grid),
    ...tableStore(grid),
    ...functionStore(grid),
    evaluateAgain: (cells) => {
      calculation.evaluateAgain(cells);
    },
    calculated: () => calculation.calculated(),
    flush: () => {
      calculation.flush();
    },
    setManual: (manual) => {
      calculation.setManual(manual);
    },
    recalculate: (everything) => {
      calculation.recalculate(everything);
    },
    on: (listener) => {
      grid.events.on(listener);
    },
  };
}
