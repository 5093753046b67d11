import type { Text } from "../../core/text";

/** Every message about a table of rates, in both languages. Rows are counted as in the range. */
export const rateTableMessages = {
  notTwoColumns: (columns: number): Text => ({
    sv: `som tabell ska ha två kolumner: från-år och ränta. Området har ${String(columns)}.`,
    en: `as a table must have two columns: from-year and rate. The range has ${String(columns)}.`,
  }),
  noBands: (): Text => ({
    sv: "som tabell ska ha minst en rad med från-år och ränta, till exempel 0 och 3,5 %.",
    en: "as a table must have at least one row of from-year and rate, for example 0 and 3.5%.",
  }),
  emptyBand: (row: number): Text => ({
    sv: `har en tom cell på rad ${String(row)}. Fyll i från-år och ränta, eller välj ett område utan tomma rader.`,
    en: `has a blank cell in row ${String(row)}. Fill in from-year and rate, or choose a range without blank rows.`,
  }),
  startsLate: (row: number, year: number): Text => ({
    sv: `ska börja med år 0 eller 1. Rad ${String(row)} börjar med år ${String(year)}.`,
    en: `must start with year 0 or 1. Row ${String(row)} starts with year ${String(year)}.`,
  }),
  twice: (row: number, year: number): Text => ({
    sv: `har år ${String(year)} två gånger, andra gången på rad ${String(row)}. Behåll en av raderna.`,
    en: `has year ${String(year)} twice, the second time in row ${String(row)}. Keep one of the rows.`,
  }),
  unsorted: (row: number, year: number, before: number): Text => ({
    sv: `ska vara sorterad efter från-år. Rad ${String(row)} har år ${String(year)} efter år ${String(before)}.`,
    en: `must be sorted by from-year. Row ${String(row)} has year ${String(year)} after year ${String(before)}.`,
  }),
};
