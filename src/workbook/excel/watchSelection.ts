import { attempt } from "./attempt";
import { remover, watchEvents, type Stop } from "./watchEvents";

/**
 * Calls the listener once the selection has been still for a moment. An Excel without one of the two events is
 * no failure: whoever needs the selection reads it again when it is used.
 */
export function watchSelection(listener: () => void): () => void {
  return watchEvents(listener, [selectionEvent, sheetEvent]);
}

async function selectionEvent(notify: () => Promise<void>): Promise<Stop | undefined> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(notify);
    await context.sync();
    return { ok: true, value: remover(handler) };
  });
  return added.ok ? added.value : undefined;
}

async function sheetEvent(notify: () => Promise<void>): Promise<Stop | undefined> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(notify);
    await context.sync();
    return { ok: true, value: remover(handler) };
  });
  return added.ok ? added.value : undefined;
}
