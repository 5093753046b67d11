import type { Timing } from "../../core/discounting";
import { InputError } from "../../core/errors";
import type { Parameter } from "../definition";
import { singleOf } from "./cells";
import { parameterMessages } from "./messages";

const words: Readonly<Record<string, Timing>> = {
  start: "start",
  början: "start",
  half: "half",
  halvår: "half",
  mid: "mid",
  mitten: "mid",
  end: "end",
  slutet: "end",
};

/** When in its year a flow falls: "start", "half", "mid" or "end", or the Swedish words. */
export function timing(): Parameter<Timing> {
  return {
    key: "timing",
    name: { sv: "tidpunkt", en: "timing" },
    kind: "timing",
    cell: { type: "string", dimensionality: "scalar" },
    optional: false,
    parse: (cell, key) => {
      const value = singleOf(cell);
      const known = typeof value === "string" ? words[value.trim().toLowerCase()] : undefined;
      if (!known) throw new InputError(key, parameterMessages.unknownTiming(value ?? cell));
      return known;
    },
  };
}
