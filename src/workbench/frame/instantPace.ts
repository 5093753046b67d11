/** Told of every message, so that the right timers can be shortened. */
export interface Pace {
  sending(json: string): void;
  receiving(json: string): void;
}

const RESULT_DELAY = 50;
const SHORTEST_PAUSE = 200;

/**
 * office.js holds results back for 50 ms, and pauses for 500 ms after each delivery. The pace "instant" shortens just
 * these two timers, in the very turn in which office.js sets them: the turn of an incoming call, and the turn in which
 * a delivery is acknowledged. "Real" leaves them alone.
 */
export function instantPace(frame: Window & typeof globalThis): Pace {
  const setTimer = frame.setTimeout.bind(frame);
  const deliveries = new Set<number>();
  let turn: "call" | "acknowledgement" | "other" = "other";
  const shortened = (delay = 0): number => {
    const waits =
      (turn === "call" && delay === RESULT_DELAY) ||
      (turn === "acknowledgement" && delay >= SHORTEST_PAUSE);
    return waits ? 0 : delay;
  };
  const setTimeoutAtOnce = (handler: TimerHandler, delay?: number, ...args: unknown[]): number =>
    setTimer(handler, shortened(delay), ...args);
  Object.defineProperty(frame, "setTimeout", { value: setTimeoutAtOnce, writable: true });
  const endOfTurn = (): void => {
    const channel = new frame.MessageChannel();
    channel.port1.onmessage = () => {
      turn = "other";
      channel.port1.close();
    };
    channel.port2.postMessage(null);
  };
  return {
    sending(json) {
      if (json.includes("SetInvocationArrayResults")) deliveries.add(messageId(json));
    },
    receiving(json) {
      if (json.startsWith('{"type":3')) turn = "call";
      else turn = deliveries.delete(messageId(json)) ? "acknowledgement" : "other";
      endOfTurn();
    },
  };
}

function messageId(json: string): number {
  return Number(/^\{"id":(\d+)/.exec(json)?.[1]);
}
