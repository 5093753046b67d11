import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** Every message about a table of index numbers, in both languages. Rows are counted as in the range. */
export const priceIndexMessages = {
  ownTable: (): Text => ({ sv: "Indextabellen", en: "The table of index numbers" }),
  notAnIndex: (was: unknown): Text =>
    because(
      was,
      "ska vara ”KPI” eller en tabell med år och index, till exempel A2:B12",
      "must be “KPI” or a table of year and index, for example A2:B12",
    ),
  notTwoColumns: (columns: number): Text => ({
    sv: `som tabell ska ha två kolumner: år och index. Området har ${String(columns)}.`,
    en: `as a table must have two columns: year and index. The range has ${String(columns)}.`,
  }),
  noRows: (): Text => ({
    sv: "som tabell ska ha minst en rad med år och index, till exempel 2023 och 403,7.",
    en: "as a table must have at least one row of year and index, for example 2023 and 403.7.",
  }),
  emptyRow: (row: number): Text => ({
    sv: `har en tom cell på rad ${String(row)}. Fyll i år och index, eller välj ett område utan tomma rader.`,
    en: `has a blank cell in row ${String(row)}. Fill in year and index, or choose a range without blank rows.`,
  }),
  twice: (row: number, year: number): Text => ({
    sv: `har ${String(year)} två gånger, andra gången på rad ${String(row)}. Behåll en av raderna.`,
    en: `has ${String(year)} twice, the second time in row ${String(row)}. Keep one of the rows.`,
  }),
  notPositive: (row: number, was: unknown): Text =>
    because(
      was,
      `på rad ${String(row)} ska ha ett index större än 0, till exempel 403,7`,
      `in row ${String(row)} must have an index greater than 0, for example 403.7`,
    ),
};
