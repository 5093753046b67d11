import type { Text } from "../core/text";

/** Messages about what the functions need around them, in both languages. */
export const libraryMessages = {
  notRead: (): Text => ({
    sv: "Referensbiblioteket gick inte att läsa. Öppna tillägget på nytt och räkna om.",
    en: "The reference library could not be read. Reopen the add-in and recalculate.",
  }),
};
