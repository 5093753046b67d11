import type { Text } from "../../../../core/text";
import type { CellKind } from "../cells/cellKind";

/** What is said where an entry is refused: what it must be, and an example. */
export const refusals: Readonly<Partial<Record<CellKind, Text>>> = {
  id: {
    sv: "Id ska vara unikt. Det finns redan i Kostnader eller Effekter. Välj ett annat, till exempel K7.",
    en: "An id must be unique. It is already in Costs or Effects. Choose another, for example K7.",
  },
  key: {
    sv: "Nyckeln finns redan i tabellen. Ändra värdet på dess rad.",
    en: "The key is already in the table. Change the value on its row.",
  },
  amount: {
    sv: "Ange ett belopp i kronor, till exempel 12 500 eller 450 tkr.",
    en: "Enter an amount in kronor, for example 12500 or 450 tSEK.",
  },
  cost: {
    sv: "Ange ett belopp i kronor utan minustecken, till exempel 12 500 eller 450 tkr.",
    en: "Enter an amount in kronor without a minus sign, for example 12500 or 450 tSEK.",
  },
  share: {
    sv: "Andelen ska vara mellan 0 och 100 %. Skriv till exempel 26 % eller 0,26.",
    en: "The share must be between 0 and 100%. Write for example 26% or 0.26.",
  },
  rate: {
    sv: "Räntan ska vara mellan −100 och 100 %. Skriv till exempel 3,5 % eller 0,035.",
    en: "The rate must be between −100 and 100%. Write for example 3.5% or 0.035.",
  },
  rateOrPreset: {
    sv: "Skriv en ränta som 3,5 % eller ett förval som SE-ASEK-2018.",
    en: "Write a rate such as 3.5%, or a preset such as SE-ASEK-2018.",
  },
  factor: {
    sv: "Skriv ett tal som är 0 eller större, till exempel 1,2.",
    en: "Write a number of 0 or more, for example 1.2.",
  },
  count: {
    sv: "Skriv ett tal som är 0 eller större, till exempel 40.",
    en: "Write a number of 0 or more, for example 40.",
  },
  calendarYear: {
    sv: "Skriv ett årtal med fyra siffror, till exempel 2027.",
    en: "Write a year in four digits, for example 2027.",
  },
  years: {
    sv: "Skriv hela år, från 0 till 1 000, till exempel 5.",
    en: "Write whole years, from 0 to 1,000, for example 5.",
  },
  grade: {
    sv: "Evidensgraden är ett helt tal: 1 (säkrast) till 6 (osäkrast), eller 0 om den saknas.",
    en: "The evidence grade is a whole number: 1 (surest) to 6 (least sure), or 0 where there is none.",
  },
  timing: { sv: "Välj en tidpunkt i listan.", en: "Choose a time in the list." },
  costKind: {
    sv: "Välj slag i listan: engång, per år eller per deltagare.",
    en: "Choose a kind in the list: once, a year or per participant.",
  },
  effectKind: {
    sv: "Välj slag i listan: real, inkomst, transferering eller skatt.",
    en: "Choose a kind in the list: real, income, transfer or tax.",
  },
  distribution: {
    sv: "Det är ingen av fördelningarna i listan. Egna utfall skrivs 0,1@0,3; 0,3@0,7 (värde@sannolikhet). Vill du behålla det du skrev?",
    en: "It is none of the distributions in the list. Outcomes of your own are written 0.1@0.3; 0.3@0.7 (value@probability). Keep what you wrote?",
  },
  actor: {
    sv: "Aktören finns inte i listan. Nämnder ska sluta på nämnden, styrelsen eller förvaltningen; andra läggs till i Antaganden: «aktör: namn». Vill du behålla namnet?",
    en: "The actor is not in the list. Committees end in nämnden, styrelsen or förvaltningen; others are added in Assumptions: «actor: name». Keep the name?",
  },
  size: { sv: "Välj i listan, från −−− till +++.", en: "Choose in the list, from −−− to +++." },
};
