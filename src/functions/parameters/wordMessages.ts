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
  unknownLoan: (was: unknown): Text =>
    because(
      was,
      "ska vara ”annuitet”, ”rak” eller ”amorteringsfri”",
      "must be “annuity”, “straight” or “interest-only”",
    ),
  unknownCharge: (was: unknown): Text =>
    because(was, "ska vara ”rak” eller ”annuitet”", "must be “straight” or “annuity”"),
  notAText: (was: unknown): Text =>
    because(
      was,
      "ska vara en text inom citattecken, till exempel ”KPI”",
      "must be a text in quotation marks, for example “KPI”",
    ),
  unknownField: (was: unknown): Text =>
    because(
      was,
      "ska vara ”värde”, ”enhet”, ”år”, ”källa” eller ”länk”",
      "must be “value”, “unit”, “year”, “source” or “url”",
    ),
};
