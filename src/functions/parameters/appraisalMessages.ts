import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** Every message about the arguments of the appraisal functions, in both languages. */
export const appraisalMessages = {
  notATable: (was: unknown): Text =>
    because(
      was,
      "ska vara en hel tabell med sin rubrikrad, till exempel Kostnader[#Alla]",
      "must be a whole table with its header row, for example Costs[#All]",
    ),
  oneColumn: (): Text => ({
    sv: "ska vara en hel tabell med sin rubrikrad, till exempel Kostnader[#Alla]. Området har bara en kolumn.",
    en: "must be a whole table with its header row, for example Costs[#All]. The range has one column only.",
  }),
  unknownCashFlow: (was: unknown): Text =>
    because(
      was,
      "ska vara ”allt”, ”kostnader”, ”effekter” eller ”kassa”",
      "must be “all”, “costs”, “effects” or “cash”",
    ),
  notHorizons: (was: unknown): Text =>
    because(
      was,
      "ska vara hela år, 1 eller fler, till exempel 4 eller ”1; 4; 25” eller ett område",
      "must be whole years, 1 or more, for example 4 or “1; 4; 25” or a range",
    ),
};
