import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { TableId } from "../../../core/model";
import type { Text } from "../../../core/text";

export type PasteTable = Extract<TableId, "participants" | "costs" | "effects">;

/** The words of the page on which rows are pasted. */
export const pasteText = {
  title: {
    participants: t("Klistra in deltagare", "Paste participants"),
    costs: t("Klistra in kostnader", "Paste costs"),
    effects: t("Klistra in effekter", "Paste effects"),
  } satisfies Record<PasteTable, Text>,
  how: t(
    "Kopiera raderna i kalkylbladet och klistra in dem här. Med rubrikrad får kolumnerna stå i vilken ordning som helst.",
    "Copy the rows on the sheet and paste them here. With a header row the columns can stand in any order.",
  ),
  order: (columns: Text): Text => ({
    sv: `Utan rubrikrad: ${columns.sv}.`,
    en: `Without a header row: ${columns.en}.`,
  }),
  rows: t("Rader från kalkylbladet", "Rows from the sheet"),
  amounts: (unit: Text): Text => ({
    sv: `Belopp läses i ${unit.sv}, om inte rubriken säger annat: Belopp (tkr).`,
    en: `Amounts are read in ${unit.en}, unless the header says otherwise: Amount (SEK k).`,
  }),
  takeSelection: t("Hämta markeringen i bladet", "Take the selection on the sheet"),
  add: (count: number): Text => ({
    sv: `Lägg till ${String(count)} ${count === 1 ? "rad" : "rader"}`,
    en: `Add ${String(count)} ${count === 1 ? "row" : "rows"}`,
  }),
  cancel: t("Avbryt", "Cancel"),
  preview: (count: number): Text => ({
    sv: `Så läses de: ${String(count)} ${count === 1 ? "rad" : "rader"}`,
    en: `This is how they are read: ${String(count)} ${count === 1 ? "row" : "rows"}`,
  }),
  skipped: (count: number): Text => ({
    sv: count === 1 ? "En summarad tas inte med." : `${String(count)} summarader tas inte med.`,
    en:
      count === 1 ? "One row of sums is left out." : `${String(count)} rows of sums are left out.`,
  }),
  refused: t(
    "Inget är ändrat. Rätta i kalkylbladet och klistra in igen.",
    "Nothing is changed. Mend it on the sheet and paste again.",
  ),
  empty: t("Klistra in minst en rad.", "Paste at least one row."),
  oneColumn: t(
    "Det här är en enda kolumn. Markera alla kolumner i kalkylbladet och kopiera igen.",
    "This is a single column. Select all the columns on the sheet and copy again.",
  ),
  noMatch: (columns: Text): Text => ({
    sv: `Det här ser inte ut som den tabellen. Ta med en rubrikrad, eller låt kolumnerna vara ${columns.sv}.`,
    en: `This does not look like that table. Include a header row, or let the columns be ${columns.en}.`,
  }),
  columnMissing: (column: Text): Text => ({
    sv: `Kolumnen ${column.sv} saknas.`,
    en: `The column ${column.en} is missing.`,
  }),
  tooMany: (count: number): Text => ({
    sv: `${String(count)} rader är för många. Klistra in högst 200.`,
    en: `${String(count)} rows are too many. Paste 200 at most.`,
  }),
  inRow: (row: number, problem: Text): Text => ({
    sv: `Rad ${String(row)}: ${problem.sv}`,
    en: `Row ${String(row)}: ${problem.en}`,
  }),
};
