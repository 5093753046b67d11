import type { Text } from "../../core/text";

/** What is said of a file that never got as far as being read. */
export const problemTexts = {
  failed: {
    sv: "Filen kunde inte läsas. Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den igen.",
    en: "The file could not be read. Open it in Excel, save it as an Excel workbook (.xlsx) and choose it again.",
  },
  tooLarge: {
    sv: "Filen är större än 200 MB. En kalkyl är mycket mindre. Välj rätt fil.",
    en: "The file is larger than 200 MB. A calculation is far smaller. Choose the right file.",
  },
  unopened: {
    sv: "Filen gick inte att öppna. Har den flyttats eller ligger den bara i molnet? Spara den på datorn och välj den igen.",
    en: "The file could not be opened. Has it been moved, or is it in the cloud only? Save it on the computer and choose it again.",
  },
} satisfies Record<string, Text>;
