const stillness = 150;

export type Stop = () => Promise<void>;

/** Registers for an event of Excel's. An Excel without it gives undefined, which is no failure. */
export type AddEvent = (notify: () => Promise<void>) => Promise<Stop | undefined>;

/** Calls the listener once none of some events has come for a moment. Returns the way to stop. */
export function watchEvents(listener: () => void, added: readonly AddEvent[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const notify = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!stopped) listener();
    }, stillness);
    return Promise.resolve();
  };
  const events = added.map((add) => add(notify));
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const event of events) void event.then((stop) => stop?.());
  };
}

/** A handler must be removed in the context that added it. */
export function remover<Arguments>(handler: OfficeExtension.EventHandlerResult<Arguments>): Stop {
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
