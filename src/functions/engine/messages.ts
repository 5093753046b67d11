import type { Text } from "../../core/text";

/** Messages about the part that computes appraisals, in both languages. */
export const engineMessages = {
  notLoaded: (): Text => ({
    sv: "Kalkylmotorn gick inte att läsa in. Kontrollera anslutningen, öppna tillägget på nytt och räkna om.",
    en: "The calculation engine could not be loaded. Check the connection, reopen the add-in and recalculate.",
  }),
};
