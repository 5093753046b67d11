import type { Text } from "../../../../core/text";

const text = (sv: string, en: string): Text => ({ sv, en });

/** Problems and checks on Resultat. */
export const noteTexts = {
  problems: text(
    "Alla problem i tabellerna (utan tillägget: som de var när arbetsboken gjordes)",
    "Every problem of the tables (without the add-in: as they were when the workbook was made)",
  ),
  remarks: text("Att tänka på", "To bear in mind"),
  row: text("rad", "row"),
  checks: text("Kontroller", "Checks"),
  fine: text("Stämmer", "Fine"),
  wrong: text("Fel", "Error"),
  allFine: text("Alla kontroller stämmer.", "All checks are fine."),
  notAllFine: text(
    "Någon kontroll längst ned på bladet stämmer inte. Lita inte på siffrorna.",
    "Some check at the foot of the sheet is not fine. Do not trust the figures.",
  ),
  makeAgain: text(
    "Tabellerna har vuxit ur bladen. Lägg in kalkylen i en ny arbetsbok från SOCINV.",
    "The tables have outgrown the sheets. Add the calculation to a new workbook from SOCINV.",
  ),
};

/** What each check says where it is not fine. */
export const checkTexts = {
  cohorts: text("Raderna i Deltagare får plats", "The rows of Participants fit"),
  costs: text("Raderna i Kostnader får plats", "The rows of Costs fit"),
  effects: text("Raderna i Effekter får plats", "The rows of Effects fit"),
  actors: text("Aktörerna får plats", "The actors fit"),
  financing: text("Finansieringsraderna får plats", "The financing rows fit"),
  horizons: text("Horisonterna får plats", "The horizons fit"),
  perspectives: text("De egna perspektiven får plats", "The own perspectives fit"),
  years: text("Åren får plats", "The years fit"),
  numbers: text("Det står tal i alla talkolumner", "Every column of numbers holds numbers"),
  prices: text("Alla prisår har ett index", "Every price year has an index"),
  rates: text("Diskonteringsräntan finns för alla år", "There is a discount rate for every year"),
  sums: text("Aktörernas flöden summerar till samhällets", "The actors' flows add up to society's"),
} satisfies Record<string, Text>;

/** What to do about the checks that are not about room. */
export const remedyTexts = {
  numbers: text(
    "Skriv talet utan enhet, till exempel 450000.",
    "Write the number without a unit, for example 450000.",
  ),
  prices: text(
    "Lägg till raden «index: år» i Antaganden.",
    "Add the row «index: year» in Assumptions.",
  ),
  rates: text(
    "Skriv en ränta eller ett förval som finns på Beräkning.",
    "Write a rate, or a preset that stands on Calculation.",
  ),
  sums: text(
    "Någon aktör saknar slag. Lägg till raden «aktör: namn» i Antaganden.",
    "Some actor has no kind. Add the row «actor: name» in Assumptions.",
  ),
};
