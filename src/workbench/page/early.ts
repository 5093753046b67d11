import type { FrameMessage } from "../frame/connect";

/*
 * Runs before the frame begins to load: the add-in is ready long before the grid, and what it says meanwhile must not
 * be lost.
 */
let listener: ((json: string) => void) | null = null;
const waiting: string[] = [];

window.addEventListener(
  "message",
  ({ source, data }: MessageEvent<Partial<FrameMessage> | null>) => {
    const frame = document.querySelector<HTMLIFrameElement>("#add-in");
    if (source !== frame?.contentWindow || typeof data?.socinv !== "string") return;
    if (listener) listener(data.socinv);
    else waiting.push(data.socinv);
  },
);

window.earlyMessages = {
  take(newListener) {
    listener = newListener;
    for (const json of waiting.splice(0)) newListener(json);
  },
};
