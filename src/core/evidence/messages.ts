import type { Text } from "../text";
import { because } from "../units";

/** Every message about evidence, in both languages. */
export const evidenceMessages = {
  groupSize: (was: number): Text =>
    because(
      was,
      "ska vara ett helt antal personer, 1 eller fler, till exempel 40",
      "must be a whole number of persons, 1 or more, for example 40",
    ),
  events: (was: number, most: number): Text =>
    because(
      was,
      `ska vara ett heltal från 0 till gruppens ${String(most)}`,
      `must be a whole number from 0 to the group's ${String(most)}`,
    ),
  confidence: (was: number): Text =>
    because(
      was,
      "ska vara större än 0 och mindre än 100 %, till exempel 95 %",
      "must be greater than 0 and less than 100%, for example 95%",
    ),
  emptyGroup: (): Text => ({
    sv: "ska ha minst ett värde. Området är tomt.",
    en: "must have at least one value. The range is empty.",
  }),
  grade: (was: unknown): Text =>
    because(
      was,
      "ska vara ett helt tal från 1 (starkast) till 6 (svagast)",
      "must be a whole number from 1 (strongest) to 6 (weakest)",
    ),
  noInterval: (): Text => ({
    sv: "Intervallet kräver minst två värden i varje grupp. Med enbart medelvärden kan bara skillnaden räknas.",
    en: "The interval needs at least two values in each group. With means alone only the difference can be calculated.",
  }),
};
