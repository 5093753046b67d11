import type { Text } from "../text";

/** Every message about discounting, in both languages. */
export const discountingMessages = {
  beyondLastYear: (lastYear: number): Text => ({
    sv: `Räntan är inte fastställd efter år ${String(lastYear)}. Välj en kortare horisont eller en egen räntetabell.`,
    en: `The rate is not set beyond year ${String(lastYear)}. Choose a shorter horizon or a rate table of your own.`,
  }),
  tooLarge: (): Text => ({
    sv: "Resultatet är för stort för att visas. Kontrollera räntan och antalet år.",
    en: "The result is too large to show. Check the rate and the number of years.",
  }),
};
