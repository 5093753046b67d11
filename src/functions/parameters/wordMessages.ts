import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** What to say about a word that is none of those an argument knows, in both languages. */
export const wordMessages = {
  unknownTiming: (was: unknown): Text =>
    because(
      was,
      "ska vara ”början”, ”halvår”, ”mitten” eller ”slutet”",
      "must be “start”, “half”, “mid” or “end”",
    ),
  unknownUnit: (was: unknown): Text =>
    because(was, "ska vara ”år” eller ”månader”", "must be “years” or “months”"),
  unknownRule: (was: unknown): Text =>
    because(was, "ska vara ”första” eller ”varaktig”", "must be “first” or “lasting”"),
};
