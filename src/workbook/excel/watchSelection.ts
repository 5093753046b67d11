import { attempt } from "./attempt";

const stillness = 150;

type Stop = () => Promise<void>;

/**
 * Calls the listener once the selection has been still for a moment. An Excel without one of the two events is
 * no failure: whoever needs the selection reads it again when it is used.
 */
export function watchSelection(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const notify = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!stopped) listener();
    }, stillness);
    return Promise.resolve();
  };
  const events = [selectionEvent(notify), sheetEvent(notify)];
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const event of events) void event.then((stop) => stop?.());
  };
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

/** A handler must be removed in the context that added it. */
function remover<Arguments>(handler: OfficeExtension.EventHandlerResult<Arguments>): Stop {
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
