import { describeValue } from "../../../core/errors";
import type { Text } from "../../../core/text";

/** Every message about what was typed for an argument, in both languages. */
export const formulaMessages = {
  unreadable: (typed: string): Text => {
    const was = describeValue(typed);
    return {
      sv: `Skriv ett tal som 3,5 %, en cell som B2 eller ett område som B2:B10. Du skrev ${was.sv}.`,
      en: `Write a number such as 3.5%, a cell such as B2 or a range such as B2:B10. You wrote ${was.en}.`,
    };
  },
  tooLong: (longest: number): Text => ({
    sv: `En text i en formel får ha högst ${String(longest)} tecken. Lägg texten i en cell och skriv cellens adress.`,
    en: `A text in a formula may have at most ${String(longest)} characters. Put the text in a cell and write the cell's address.`,
  }),
};
