import { bilingual } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";
import type { FieldDefinition, FieldKind } from "../fields/fieldDefinition";

const amount = bilingual(
  "ska vara ett belopp, till exempel 1 250 000, 450 tkr eller 1,2 mnkr",
  "must be an amount, for example 1,250,000 or SEK 450,000",
);

/** What a field of each kind must be, with an example. */
const musts: Partial<Readonly<Record<FieldKind, Text>>> = {
  money: amount,
  cost: bilingual(
    "ska vara ett belopp på 0 kr eller mer, utan minustecken, till exempel 1 250 000 eller 450 tkr",
    "must be an amount of SEK 0 or more, without a minus sign, for example 1,250,000",
  ),
  share: bilingual(
    "ska vara mellan 0 och 100 %, till exempel 20 %",
    "must be between 0 and 100 %, for example 20 %",
  ),
  rate: bilingual(
    "ska vara mellan −100 och 100 %, till exempel 3,5 %",
    "must be between −100 and 100 %, for example 3.5 %",
  ),
  excess: bilingual(
    "ska vara 0 % eller mer, till exempel 20 %",
    "must be 0 % or more, for example 20 %",
  ),
  number: bilingual(
    "ska vara ett antal, 0 eller mer, till exempel 60",
    "must be a number, 0 or more, for example 60",
  ),
  years: bilingual(
    "ska vara ett helt antal år, till exempel 5",
    "must be a whole number of years, for example 5",
  ),
  year: bilingual(
    "ska vara ett årtal med fyra siffror, till exempel 2027",
    "must be a year of four digits, for example 2027",
  ),
  horizons: bilingual(
    "ska vara hela antal år med semikolon emellan, till exempel 1; 4; 5",
    "must be whole numbers of years with semicolons between, for example 1; 4; 5",
  ),
  grade: bilingual(
    "ska vara ett heltal från 1 till 6, till exempel 2",
    "must be a whole number from 1 to 6, for example 2",
  ),
};

/** The errors that a field can have by itself. */
export const fieldMessages = {
  notOfKind: ({ kind, label }: FieldDefinition, was: Text): Text => ({
    sv: `${label.sv} ${musts[kind]?.sv ?? ""}. Du skrev ${was.sv}.`,
    en: `${label.en} ${musts[kind]?.en ?? ""}. You entered ${was.en}.`,
  }),
  tooLong: (label: Text, length: number): Text => ({
    sv: `${label.sv} får ha högst 32\u00a0767 tecken, så mycket ryms i en cell. Nu är det ${String(length)}.`,
    en: `${label.en} can have 32,767 characters at most, as many as a cell holds. Now there are ${String(length)}.`,
  }),
};
