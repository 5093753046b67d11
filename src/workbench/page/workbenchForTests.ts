import { resetWorkbook } from "../host/resetWorkbook";
import type { Host } from "../host/startHost";
import { parseAddress } from "../store/address";
import type { Box } from "../store/address";
import type { Value } from "../store/cellValue";
import { CellError } from "../store/cellValue";
import { splitSheetReference } from "../store/sheetReference";
import type { Store } from "../store/store";

/** `window.workbench`: what browser tests cannot read from a canvas. */
export interface WorkbenchForTests {
  /** Resolves when nothing is calculated and no call is out. */
  idle(): Promise<void>;
  isReady(): boolean;
  /** An empty cell is an empty text, as for an add-in. */
  values(address: string): (string | number | boolean)[][];
  formula(address: string): string | null;
  text(address: string): string[][];
  messageOf(address: string): string | null;
  traffic(): { readonly sent: number; readonly messages: number };
  /** How many requests of the add-in were answered. */
  requests(): number;
  select(addresses: readonly string[]): void;
  selection(): { readonly sheet: string; readonly areas: readonly Box[] };
  showChartSheet(): void;
  /** Makes the workbook as new. */
  reset(): Promise<void>;
  /** Asks the add-in for everything again, and forgets what it has answered. */
  recalculate(): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchForTests;
  }
}

export function workbenchForTests(host: Host): WorkbenchForTests {
  const { store, functions, state, api } = host;
  return {
    idle: () => host.idle(),
    isReady: () => functions.isReady,
    values: (address) => {
      const { sheet, box } = cellsAt(store, address);
      return store.read(sheet, box).map((row) => row.map(({ value }) => plain(value)));
    },
    formula: (address) => {
      const { sheet, box } = cellsAt(store, address);
      return store.read(sheet, box)[0]?.[0]?.formula ?? null;
    },
    text: (address) => {
      const { sheet, box } = cellsAt(store, address);
      return store.text(sheet, box);
    },
    messageOf: (address) => {
      const { sheet, box } = cellsAt(store, address);
      return functions.messages.at({ sheet, row: box.top, column: box.left })?.message ?? null;
    },
    traffic: () => ({ sent: functions.stats.sent, messages: functions.stats.messages }),
    requests: () => api.batches,
    select: (addresses) => {
      store.select(
        store.activeSheet(),
        addresses.map((address) => cellsAt(store, address).box),
      );
    },
    selection: () => store.selection(),
    showChartSheet: () => {
      state.chartSheetActive = true;
    },
    reset: () => resetWorkbook(host),
    recalculate: () => {
      functions.forget();
      store.recalculate(true);
      return host.idle();
    },
  };
}

function cellsAt(store: Store, reference: string): { sheet: string; box: Box } {
  const { sheet: name, address } = splitSheetReference(reference);
  const box = parseAddress(address);
  const sheet =
    name === null ? store.activeSheet() : store.sheets().find((entry) => entry.name === name)?.id;
  if (!box || sheet === undefined) throw new Error(`There is no ${reference}.`);
  return { sheet, box };
}

function plain(value: Value): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}
