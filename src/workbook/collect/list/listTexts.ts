import type { Text } from "../../../core/text";

/** The words of the list of collected calculations. */
export const listTexts = {
  list: { sv: "Samlade kalkyler", en: "Collected calculations" },
  problems: { sv: "Att rätta", en: "To mend" },
  table: { sv: "Kalkyler", en: "Calculations" },
  basis: {
    sv: "Nuvärden i kronor vid kalkylens egen horisont. Per krona är nettonuvärdet delat med nuvärdet av kostnaderna.",
    en: "Present values in SEK at each calculation's own horizon. Per krona is the net present value over that of the costs.",
  },
  sum: { sv: "Summa", en: "Sum" },
  problemLine: {
    sv: "Filer som inte kom med i listan, och vad som behöver göras.",
    en: "Files that are not in the list, and what needs to be done.",
  },
  file: { sv: "Fil", en: "File" },
  cell: { sv: "Cell", en: "Cell" },
  what: { sv: "Vad", en: "What" },
  skipped: { sv: "Hoppas över", en: "Skipped" },
} satisfies Record<string, Text>;
