import { because } from "../../core/units";
import type { Text } from "../../core/text";

/** Every message about the shape of an argument, in both languages. */
export const parameterMessages = {
  notOneLine: (rows: number, columns: number): Text => ({
    sv: `ska vara en rad eller en kolumn, till exempel B2:B10. Området har ${String(rows)} rader och ${String(columns)} kolumner.`,
    en: `must be one row or one column, for example B2:B10. The range has ${String(rows)} rows and ${String(columns)} columns.`,
  }),
  notANumberAt: (place: number, was: unknown): Text =>
    because(
      was,
      `ska vara tal; plats ${String(place + 1)} (år ${String(place)}) är inte ett tal. Skriv till exempel 1500 eller lämna cellen tom`,
      `must be numbers; place ${String(place + 1)} (year ${String(place)}) is not a number. Write for example 1500 or leave the cell blank`,
    ),
  notARate: (was: unknown): Text =>
    because(
      was,
      "ska vara ett tal som 3,5 %, ett namn som ”SE-ASEK-2018” eller en tabell med från-år och ränta",
      "must be a number such as 3.5%, a name such as “SE-ASEK-2018”, or a table of from-year and rate",
    ),
  noCells: (): Text => ({
    sv: "är ett tomt område. Välj minst en cell, till exempel B2:B10.",
    en: "is an empty range. Choose at least one cell, for example B2:B10.",
  }),
  notOneCell: (): Text => ({
    sv: "ska vara en enda cell eller ett enda värde. Det var ett område.",
    en: "must be a single cell or a single value. It was a range.",
  }),
  yearTooLate: (was: unknown, most: number): Text =>
    because(was, `ska vara högst ${String(most)} år`, `must be at most ${String(most)} years`),
  notAYearAt: (row: number, column: number, problem: Text): Text => ({
    sv: `på rad ${String(row)}, kolumn ${String(column)} ${problem.sv}`,
    en: `in row ${String(row)}, column ${String(column)} ${problem.en}`,
  }),
  guessTooLow: (was: unknown): Text =>
    because(
      was,
      "ska vara ett tal större än −100 %, till exempel 10 %",
      "must be a number greater than −100%, for example 10%",
    ),
};
