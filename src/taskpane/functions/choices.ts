import type { Text } from "../../core/text";

/** One choice of a drop-down field: the word that goes into the formula, and what it means. */
export interface Choice {
  readonly word: Text;
  readonly label: Text;
}

/** The kinds of argument that are one of a few words. The first is what holds when nothing is chosen. */
export const choices: Readonly<Record<string, readonly [Choice, ...Choice[]]>> = {
  timing: [
    {
      word: { sv: "början", en: "start" },
      label: { sv: "Årets början", en: "Start of the year" },
    },
    {
      word: { sv: "halvår", en: "half" },
      label: { sv: "Halvårskorrigering", en: "Half-year correction" },
    },
    {
      word: { sv: "mitten", en: "mid" },
      label: { sv: "Mitten av året", en: "Middle of the year" },
    },
    { word: { sv: "slutet", en: "end" }, label: { sv: "Årets slut", en: "End of the year" } },
  ],
  timeUnit: [
    { word: { sv: "år", en: "years" }, label: { sv: "År", en: "Years" } },
    { word: { sv: "månader", en: "months" }, label: { sv: "Månader", en: "Months" } },
  ],
  paybackRule: [
    {
      word: { sv: "första", en: "first" },
      label: { sv: "Första gången pengarna är tillbaka", en: "The first time the money is back" },
    },
    {
      word: { sv: "varaktig", en: "lasting" },
      label: { sv: "När pengarna förblir tillbaka", en: "When the money stays back" },
    },
  ],
  loanKind: [
    { word: { sv: "annuitet", en: "annuity" }, label: { sv: "Annuitet", en: "Annuity" } },
    {
      word: { sv: "rak", en: "straight" },
      label: { sv: "Rak amortering", en: "Straight repayment" },
    },
    {
      word: { sv: "amorteringsfri", en: "interest-only" },
      label: { sv: "Amorteringsfri", en: "Interest only" },
    },
  ],
  chargeKind: [
    { word: { sv: "rak", en: "straight" }, label: { sv: "Rak avskrivning", en: "Straight-line" } },
    { word: { sv: "annuitet", en: "annuity" }, label: { sv: "Annuitet", en: "Annuity" } },
  ],
  referenceField: [
    { word: { sv: "värde", en: "value" }, label: { sv: "Värde", en: "Value" } },
    { word: { sv: "enhet", en: "unit" }, label: { sv: "Enhet", en: "Unit" } },
    { word: { sv: "år", en: "year" }, label: { sv: "År", en: "Year" } },
    { word: { sv: "källa", en: "source" }, label: { sv: "Källa", en: "Source" } },
    { word: { sv: "länk", en: "url" }, label: { sv: "Länk", en: "Link" } },
  ],
  cashFlowKind: [
    { word: { sv: "allt", en: "all" }, label: { sv: "Allt", en: "Everything" } },
    { word: { sv: "kostnader", en: "costs" }, label: { sv: "Kostnader", en: "Costs" } },
    { word: { sv: "effekter", en: "effects" }, label: { sv: "Effekter", en: "Effects" } },
    { word: { sv: "kassa", en: "cash" }, label: { sv: "Kassa", en: "Cash" } },
  ],
};
