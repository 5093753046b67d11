import { mapBox } from "../store/boxes";
import { PLAIN_STYLE } from "../store/cellStyle";
import type { Host } from "./startHost";

/** Makes the workbook as new, without starting Excel again: for tests that share one. */
export async function resetWorkbook(host: Host): Promise<void> {
  const { store, state, functions } = host;
  const [first, ...others] = store.sheets();
  for (const table of [...state.tables]) state.forgetTable(table);
  for (const { id } of others) {
    state.forgetSheet(id);
    store.deleteSheet(id);
  }
  for (const { name } of store.names()) store.deleteName(name);
  state.reset();
  if (first) emptySheet(store, first.id);
  await host.idle();
  functions.forget();
}

function emptySheet(store: Host["store"], sheet: string): void {
  store.renameSheet(sheet, "Blad1");
  for (const box of store.merges(sheet)) store.unmerge(sheet, box);
  const used = store.used(sheet);
  if (used) {
    store.write(
      sheet,
      used,
      mapBox(used, () => ({ value: null })),
    );
    store.setStyle(sheet, used, PLAIN_STYLE);
  }
  store.select(sheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
}
