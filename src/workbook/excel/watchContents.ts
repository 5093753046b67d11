import { attempt } from "./attempt";
import { remover, watchEvents, type Stop } from "./watchEvents";

/** Calls the listener once contents have been changed, or calculated anew, and been still for a moment. */
export function watchContents(listener: () => void): () => void {
  return watchEvents(listener, [changedEvent, calculatedEvent]);
}

async function changedEvent(notify: () => Promise<void>): Promise<Stop | undefined> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(notify);
    await context.sync();
    return { ok: true, value: remover(handler) };
  });
  return added.ok ? added.value : undefined;
}

async function calculatedEvent(notify: () => Promise<void>): Promise<Stop | undefined> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onCalculated.add(notify);
    await context.sync();
    return { ok: true, value: remover(handler) };
  });
  return added.ok ? added.value : undefined;
}
