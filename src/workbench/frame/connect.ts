import type { Pace } from "./instantPace";

/** What office.js calls where Excel lends it a bridge. */
interface NativeBridge {
  onMessageFromHost: ((json: string) => void) | null;
  sendMessageToHost(json: string): void;
}

/** Messages between the frame and the page around it. */
export interface FrameMessage {
  readonly socinv: string;
}

/** Carries office.js's messages to the page around the frame, and its answers back. */
export function connect(frame: Window, pace: Pace | null): void {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(json) {
      pace?.sending(json);
      const message: FrameMessage = { socinv: json };
      frame.parent.postMessage(message, "*");
    },
  };
  frame.addEventListener(
    "message",
    ({ source, data }: MessageEvent<Partial<FrameMessage> | null>) => {
      if (source !== frame.parent || typeof data?.socinv !== "string") return;
      pace?.receiving(data.socinv);
      bridge.onMessageFromHost?.(data.socinv);
    },
  );
  Object.defineProperty(frame, "_richApiNativeBridge", { value: bridge });
}
