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
  manyRates: (count: number): Text => ({
    sv: `ska vara en enda ränta för alla år, till exempel 3,5 %. Det var en trappa med ${String(count)} räntor.`,
    en: `must be one rate for all years, for example 3.5%. It was a schedule of ${String(count)} rates.`,
  }),
  timeNegative: (was: unknown): Text =>
    because(
      was,
      "ska vara ett antal år efter startåret, 0 eller mer, till exempel 10",
      "must be a number of years after the start year, 0 or more, for example 10",
    ),
  yearsTooFew: (was: unknown): Text =>
    because(was, "ska vara minst 1 år, till exempel 10", "must be at least 1 year, for example 10"),
  amountNegative: (was: unknown): Text =>
    because(
      was,
      "ska vara ett belopp som är 0 eller mer, till exempel 500000",
      "must be an amount of 0 or more, for example 500000",
    ),
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
