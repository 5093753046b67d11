import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

/** The columns of a before/after list, in their usual order. */
export const typicalColumns = {
  type: t("Typfall", "Type"),
  participants: t("Deltagare", "Participants"),
  item: t("Post", "Item"),
  actor: t("Aktör", "Actor"),
  counterpart: t("Motpart", "Counterpart"),
  before: t("Antal före", "Number before"),
  after: t("Antal efter", "Number after"),
  price: t("Pris", "Price"),
} satisfies Record<string, Text>;

export type TypicalColumn = keyof typeof typicalColumns;

const named = (keys: readonly TypicalColumn[], language: "sv" | "en"): string =>
  keys.map((key) => typicalColumns[key][language]).join(", ");

const all = Object.keys(typicalColumns) as readonly TypicalColumn[];

/** The words of the page that turns types of participants into effects. */
export const typicalText = {
  title: t("Räkna ut ur typfall", "Work out from types"),
  how: t(
    "En lista för en person och ett år: vad som används före och efter, vem som betalar, till vem, och vad en enhet kostar. Skillnaden blir ett värde för varje aktör. Flera typfall vägs ihop efter antalet deltagare.",
    "A list for one person and one year: what is used before and after, who pays, to whom, and what a unit costs. The difference becomes a value for each actor. Several types are weighted by their participants.",
  ),
  order: t(
    `Kolumner: ${named(all, "sv")}. Motpart bara där pengar byter ägare. Minus före priset där aktören tjänar.`,
    `Columns: ${named(all, "en")}. Counterpart only where money changes hands. A minus before the price where the actor earns.`,
  ),
  sheetName: t("Typfall", "Types"),
  newSheet: t("Lägg en lista att fylla i på ett nytt blad", "Put a list to fill in on a new sheet"),
  sheetHow: t(
    "Fyll i de gula cellerna, markera rubrikraden och raderna, och tryck Hämta markeringen i bladet i panelen.",
    "Fill in the yellow cells, select the header and the rows, and press Take the selection on the sheet in the pane.",
  ),
  adding: t("Lägger till bladet.", "Adding the sheet."),
  added: (name: string): Text => ({
    sv: `Listan står i bladet ${name}. Fyll i den, markera den och hämta markeringen.`,
    en: `The list is on the sheet ${name}. Fill it in, select it and take the selection.`,
  }),
  values: t("Värde per person som lyckas och år", "Value per person who succeeds and year"),
  actor: t("Aktör", "Actor"),
  value: t("kr per år", "SEK a year"),
  sum: t("Samhället", "Society"),
  none: t(
    "Ingen skillnad mellan före och efter, så det blir ingen effekt.",
    "No difference between before and after, so there is no effect.",
  ),
  add: (count: number): Text => ({
    sv: `Lägg till ${String(count)} ${count === 1 ? "effekt" : "effekter"}`,
    en: `Add ${String(count)} ${count === 1 ? "effect" : "effects"}`,
  }),
  effect: t("Förändring enligt typfall", "Change by type"),
  source: t("Typfall: ", "Types: "),
  weight: (name: string, participants: number): Text => ({
    sv: `${name === "" ? "ett" : name} (${String(participants)})`,
    en: `${name === "" ? "one" : name} (${String(participants)})`,
  }),
  empty: t("Klistra in minst en rad.", "Paste at least one row."),
  missing: (keys: readonly TypicalColumn[]): Text => ({
    sv: `Det här ser inte ut som en lista före och efter. Kolumner som saknas: ${named(keys, "sv")}.`,
    en: `This does not look like a list of before and after. Missing columns: ${named(keys, "en")}.`,
  }),
  notANumber: (row: number, key: TypicalColumn, was: string): Text => ({
    sv: `Rad ${String(row)}: ${typicalColumns[key].sv} ska vara ett tal, till exempel 12. Du skrev ”${was}”.`,
    en: `Row ${String(row)}: ${typicalColumns[key].en} must be a number, for example 12. You entered “${was}”.`,
  }),
  noActor: (row: number): Text => ({
    sv: `Rad ${String(row)}: skriv vem som betalar, till exempel Socialnämnden.`,
    en: `Row ${String(row)}: write who pays, for example Socialnämnden.`,
  }),
  negative: (row: number): Text => ({
    sv: `Rad ${String(row)}: Deltagare ska vara 0 eller mer, till exempel 40.`,
    en: `Row ${String(row)}: Participants must be 0 or more, for example 40.`,
  }),
};
