import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

const kolada = (ids: readonly string[]): Text =>
  ids.length === 0
    ? { sv: "", en: "" }
    : { sv: ` Kolada: ${ids.join(", ")}.`, en: ` Kolada: ${ids.join(", ")}.` };

/** The words of the library of effects, and of step 3 that belong to no single field. */
export const libraryText = {
  priced: t("Effekter i kronor", "Effects in kronor"),
  presentValue: (years: number): Text => ({
    sv: `Nuvärde, ${String(years)} år`,
    en: `Present value, ${String(years)} years`,
  }),
  none: t("Inga effekter än", "No effects yet"),
  noneWhy: t(
    "En effekt är en årlig kostnad som försvinner eller en inkomst som tillkommer för den som lyckas.",
    "An effect is a yearly cost that goes or an income that comes for those who succeed.",
  ),
  choose: t("Välj ur biblioteket", "Choose from the library"),
  own: t("Egen effekt", "Effect of your own"),
  notPriced: t("Effekter utan pris", "Effects without a price"),
  notPricedLine: t(
    "Räknas inte i kronor men visas alltid bredvid resultatet.",
    "Not counted in kronor but always shown beside the result.",
  ),
  addNotPriced: t("Lägg till effekt utan pris", "Add an effect without a price"),
  search: t("Sök effekt", "Search for an effect"),
  searchHint: t(
    "Till exempel bistånd, familjehem eller jobb.",
    "For example assistance, foster care or job.",
  ),
  who: t("Vem sparar", "Who saves"),
  all: t("Alla", "All"),
  municipality: t("Kommun", "Municipality"),
  region: t("Region", "Region"),
  state: t("Stat", "State"),
  others: t("Övriga", "Others"),
  area: t("Område", "Area"),
  allAreas: t("Alla områden", "All areas"),
  shown: (shown: number, all: number): Text => ({
    sv: `Visar ${String(shown)} av ${String(all)} effekter`,
    en: `Showing ${String(shown)} of ${String(all)} effects`,
  }),
  nothing: (query: string): Text => ({
    sv: `Inget i biblioteket passar ”${query}”. Pröva ett kortare ord, eller skriv en egen effekt.`,
    en: `Nothing in the library matches “${query}”. Try a shorter word, or write an effect of your own.`,
  }),
  perYear: t("per år", "a year"),
  source: (source: string, year: number): Text => ({
    sv: `Källa: ${source}, ${String(year)}`,
    en: `Source: ${source}, ${String(year)}`,
  }),
  noPrice: t("Värdet slår du upp själv", "You look the value up yourself"),
  lookUp: (where: Text, ids: readonly string[]): Text => ({
    sv: `Slå upp: ${where.sv}${kolada(ids).sv}`,
    en: `Look up: ${where.en}${kolada(ids).en}`,
  }),
  fillQuantity: (quantity: Text): Text => ({
    sv: `Priset gäller per enhet. ${quantity.sv} Värdet är pris gånger antal.`,
    en: `The price is per unit. ${quantity.en} The value is price times number.`,
  }),
  quantity: t("Antal per person och år", "Number per person and year"),
  add: (count: number): Text => {
    const one = count === 1;
    return {
      sv: `Lägg till ${String(count)} ${one ? "effekt" : "effekter"}`,
      en: `Add ${String(count)} ${one ? "effect" : "effects"}`,
    };
  },
  addNone: t("Välj minst en effekt.", "Choose at least one effect."),
  cancel: t("Avbryt", "Cancel"),
  copied: t(
    "Värdet kopieras till kalkylen med källa och år. Det ändras aldrig av sig självt.",
    "The value is copied into the calculation with source and year. It never changes by itself.",
  ),
  evidence: t("Vad forskningen har funnit", "What research has found"),
  evidenceLine: t(
    "Också när ingen effekt syntes, eller när det blev sämre.",
    "Also where no effect was seen, or things got worse.",
  ),
  grade: (grade: string): Text => ({
    sv: `Källa av klass ${grade}`,
    en: `Source of class ${grade}`,
  }),
};
