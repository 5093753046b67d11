import { cashFlowOfUnits } from "../../core/effects";
import type { Count, Money, Share, Years } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { countOf, flows, shareOf, unitValue, yearsOf } from "../parameters";

export const definition = defineFunction({
  id: "CASHABLE",
  group: "effects",
  parameters: [
    flows({ key: "units", name: { sv: "enheter_per_år", en: "units_by_year" } }),
    countOf({ key: "step", name: { sv: "steg", en: "step" } }),
    unitValue(),
    shareOf({ key: "share", name: { sv: "hemtagbar_andel", en: "share" } }),
    optional(yearsOf({ key: "lag", name: { sv: "hemtagning_efter", en: "lag" } })),
  ],
  result: { unit: "money", spills: true },
  evaluate: (
    units: readonly Money[],
    step: Count,
    value: Money,
    share: Share,
    lag: Years = 0 as Years,
  ) => [cashFlowOfUnits(units, { step, unitValue: value, share, lag })],
});

export const help: FunctionHelp = {
  name: { sv: "Hemtagbar besparing", en: "Cashable saving" },
  summary: {
    sv: "Vad som kan hämtas hem ur budgeten år för år: hela steg gånger enhetsvärde och hemtagbar andel. Steg 0 är utan steg.",
    en: "What can be taken out of the budget year by year: whole steps times unit value and cashable share. Step 0 is without steps.",
  },
  definition: {
    sv: "En placering eller en tjänst kan inte avvecklas till en tiondel. Enheterna (deltagarår med effekt) avrundas nedåt till hela steg, och kan komma senare än effekten. Merkostnader (negativt enhetsvärde) betalas däremot i sin helhet samma år. Ger en rad, lika lång som enheterna.",
    en: "A placement or a post cannot be closed by a tenth. The units (participant-years with the effect) are rounded down to whole steps, and may come later than the effect. Extra costs (a negative unit value), however, are paid in full in the same year. Gives a row as long as the units.",
  },
  formula: "⌊U(t − fördröjning) / steg⌋ · steg · enhetsvärde · hemtagbar andel",
  parameters: {
    units: {
      sv: "En rad eller kolumn med deltagarår per år, startåret först.",
      en: "A row or column of participant-years by year, the start year first.",
    },
    step: {
      sv: "Så många deltagarår som måste frigöras på en gång, till exempel 4 för en plats i en grupp om fyra. 0: utan steg.",
      en: "So many participant-years as must be freed at once, for example 4. 0: without steps.",
    },
    unitValue: {
      sv: "Vad ett deltagarår är värt i kronor. Negativt för en merkostnad.",
      en: "What a participant-year is worth in kronor. Negative for an extra cost.",
    },
    share: {
      sv: "Den del som verkligen kan tas ur budgeten, till exempel 60 %.",
      en: "The part that can really be taken out of the budget, for example 60%.",
    },
    lag: {
      sv: "Hela år mellan effekten och hemtagningen (förval 0).",
      en: "Whole years between the effect and the cash (default 0).",
    },
  },
  excel: {
    names: ["RUNDA.NED", "FLOOR", "AVRUNDA.NEDÅT", "ROUNDDOWN"],
    difference: {
      sv: "RUNDA.NED ger samma steg, men faller ett helt steg när ett tal som 2,9999999999 egentligen är 3.",
      en: "FLOOR gives the same steps, but falls a whole step where a number such as 2.9999999999 is really 3.",
    },
    native: { sv: "=RUNDA.NED(B2;4)*100000*60%", en: "=FLOOR(B2,4)*100000*60%" },
  },
  keywords: {
    sv: ["hemtagning", "hemtagbar", "budgeteffekt", "steg", "hämta hem"],
    en: ["cashable", "savings", "step", "budget"],
  },
  references: [{ title: "SOCINV, docs/method.md section 3", year: 2026 }],
  examples: [
    {
      title: {
        sv: "Steg om 4, 60 % hemtagbart",
        en: "Steps of 4, 60% cashable",
      },
      cells: [[[3, 4, 7.5, 9]], 4, 100000, 0.6, null],
      result: [[0, 240000, 240000, 480000]],
      source: { kind: "native", formula: "=FLOOR({3,4,7.5,9},4)*100000*60%" },
    },
    {
      title: { sv: "Utan steg, ett år senare", en: "Without steps, a year later" },
      cells: [[[1, 2, 3]], 0, 1000, 0.5, 1],
      result: [[0, 500, 1000]],
      source: {
        kind: "derived",
        how: {
          sv: "Halva värdet av året innan.",
          en: "Half the value of the year before.",
        },
      },
    },
  ],
};
