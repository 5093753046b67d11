import { describeValue } from "../errors";
import type { Text } from "../text";

/** Every message about a single quantity, in both languages: what it must be, an example, what it was. */
export const unitMessages = {
  notANumber: (was: unknown): Text =>
    because(was, "ska vara ett tal, till exempel 1500", "must be a number, for example 1500"),
  tooLarge: (was: unknown): Text =>
    because(was, "är för stort för att räkna med", "is too large to calculate with"),
  rateOutOfRange: (was: unknown): Text =>
    because(
      was,
      "ska vara större än −100 % och mindre än 100 %. Skriv 3,5 % eller 0,035",
      "must be greater than −100% and less than 100%. Write 3.5% or 0.035",
    ),
  shareOutOfRange: (was: unknown): Text =>
    because(
      was,
      "ska vara en andel mellan 0 och 100 %. Skriv 26 % eller 0,26",
      "must be a share between 0 and 100%. Write 26% or 0.26",
    ),
  notWholeYears: (was: unknown): Text =>
    because(
      was,
      "ska vara ett helt antal år, 0 eller mer, till exempel 25",
      "must be a whole number of years, 0 or more, for example 25",
    ),
  notACalendarYear: (was: unknown): Text =>
    because(
      was,
      "ska vara ett årtal med fyra siffror, till exempel 2027",
      "must be a calendar year with four digits, for example 2027",
    ),
  factorNegative: (was: unknown): Text =>
    because(was, "ska vara 0 eller mer, till exempel 1,3", "must be 0 or more, for example 1.3"),
  countNegative: (was: unknown): Text =>
    because(
      was,
      "ska vara ett antal, 0 eller mer, till exempel 40",
      "must be a count, 0 or more, for example 40",
    ),
};

/** Joins what it must be with what it was. */
export function because(was: unknown, sv: string, en: string): Text {
  const value = describeValue(was);
  return { sv: `${sv}. Det var ${value.sv}.`, en: `${en}. It was ${value.en}.` };
}
