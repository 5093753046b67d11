import type { Text } from "../../core/text";

/** Every message about a result as a whole, in both languages. */
export const resultMessages = {
  noNumber: (): Text => ({
    sv: "Resultatet går inte att visa som ett tal. Kontrollera att beloppen inte är orimligt stora.",
    en: "The result cannot be shown as a number. Check that the amounts are not unreasonably large.",
  }),
};
