import type { Timing } from "../../core/discounting";
import type { Parameter } from "../definition";
import { choice } from "./choice";
import { wordMessages } from "./wordMessages";

/** When in its year a flow falls: "start", "half", "mid" or "end", or the Swedish words. */
export function timing(): Parameter<Timing> {
  return choice<Timing>({
    key: "timing",
    name: { sv: "tidpunkt", en: "timing" },
    kind: "timing",
    words: {
      start: "start",
      början: "start",
      half: "half",
      halvår: "half",
      mid: "mid",
      mitten: "mid",
      end: "end",
      slutet: "end",
    },
    unknown: wordMessages.unknownTiming,
  });
}
