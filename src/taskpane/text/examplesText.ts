import type { Text } from "../../core/text";
import { listed } from "./addingText";

/** The words of the worked examples. */
export const examplesText = {
  title: { sv: "Öppna exempel", en: "Open an example" },
  introduction: {
    sv: "Hela kalkyler ur publicerade rapporter. Varje siffra har sin källa, och det som är antaget står för sig.",
    en: "Whole calculations from published reports. Every figure has its source, and what is assumed stands apart.",
  },
  published: { sv: "Det här är publicerat", en: "This is published" },
  assumed: { sv: "Det här är antaget", en: "This is assumed" },
  lesson: { sv: "Vad exemplet visar", en: "What the example shows" },
  variant: { sv: "Vilken variant?", en: "Which variant?" },
  currency: {
    NOK: { sv: "Beloppen är norska kronor.", en: "Amounts are in Norwegian kroner." },
    DKK: { sv: "Beloppen är danska kronor.", en: "Amounts are in Danish kroner." },
  },
  back: { sv: "Till exemplen", en: "To the examples" },
  newNames: (names: readonly string[]): Text => ({
    sv: `Lägg till exemplet med nya namn: ${listed(names, "sv")}`,
    en: `Add the example under new names: ${listed(names, "en")}`,
  }),
  broken: {
    sv: "Exemplet kunde inte läsas. Rapportera det gärna.",
    en: "The example could not be read. Please report it.",
  },
};
