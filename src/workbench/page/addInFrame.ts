import type { FrameMessage } from "../frame/connect";

/** Messages that came from the frame before the grid was there, kept by early.ts. */
export interface EarlyMessages {
  take(listener: (json: string) => void): void;
}

declare global {
  interface Window {
    earlyMessages: EarlyMessages;
  }
}

/** The frame in which the add-in runs, on a site of its own so that a busy function does not stall the grid. */
export class AddInFrame {
  constructor(private readonly frame: HTMLIFrameElement) {}

  post(json: string): void {
    const message: FrameMessage = { socinv: json };
    this.frame.contentWindow?.postMessage(message, new URL(this.frame.src).origin);
  }

  listen(listener: (json: string) => void): void {
    window.earlyMessages.take(listener);
  }
}
