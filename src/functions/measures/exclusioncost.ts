import { exclusionCost } from "../../core/exclusion";
import { count, money, share, type Count, type Money, type Share } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { quantity } from "../parameters";

export const definition = defineFunction({
  id: "EXCLUSIONCOST",
  group: "measures",
  parameters: [
    quantity({ key: "children", name: { sv: "barn", en: "children" }, kind: "count", of: count }),
    quantity({ key: "share", name: { sv: "andel", en: "share" }, kind: "share", of: share }),
    quantity({
      key: "costPerPerson",
      name: { sv: "kostnad_per_person", en: "cost_per_person" },
      kind: "amount",
      of: money,
    }),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (children: Count, part: Share, costPerPerson: Money) => {
    const { persons, cost } = exclusionCost(children, part, costPerPerson);
    return [[persons, cost]];
  },
});

export const help: FunctionHelp = {
  name: { sv: "Utanförskapets pris", en: "Cost of exclusion" },
  summary: {
    sv: "Utanförskapets pris för en årskull: hur många som hamnar utanför och vad det kostar samhället under livet, odiskonterat.",
    en: "The cost of exclusion of one year's children: how many end up outside and what that costs society over life, undiscounted.",
  },
  definition: {
    sv: "Antalet är barnen gånger andelen, avrundat till hela personer (hälften uppåt). Kostnaden är antalet gånger kostnaden per person över livet. Det är en samhällskostnad och ska inte användas som kommunens vinst per person. Ger två celler: personer och kostnad.",
    en: "The number is the children times the share, to whole persons (a half upwards). The cost is that number times the lifetime cost per person. It is a cost to society, not to be used as the municipality's gain per person. Gives two cells: persons and cost.",
  },
  formula: "personer = avrunda(barn · andel),  kostnad = personer · kostnad per person",
  parameters: {
    children: { sv: "Antal barn i årskullen.", en: "Number of children in the year group." },
    share: {
      sv: "Andel som hamnar utanför arbete och utbildning, till exempel 12,8 %.",
      en: "Share that ends up outside work and education, for example 12.8%.",
    },
    costPerPerson: {
      sv: "Samhällets kostnad per person över livet, i kronor.",
      en: "Cost to society per person over life, in kronor.",
    },
  },
  keywords: {
    sv: ["utanförskap", "utanförskapets pris", "prislapp", "barn", "livskostnad"],
    en: ["exclusion", "lifetime cost", "children"],
  },
  references: [
    {
      title: "Nilsson och Wadeskog, Utanförskapets pris, Skandias stiftelse Idéer för livet",
      year: 2013,
      url: "https://his.se/Nyheter-och-kalender/Nyhetslista/Alla-nyheter/Prislappen-for-socialt-utanforskap/",
    },
  ],
  examples: [
    {
      title: { sv: "Skövde 2013: 539 barn", en: "Skövde 2013: 539 children" },
      cells: [539, 0.128, 15750000],
      result: [[69, 1086750000]],
      source: {
        kind: "published",
        title: "Högskolan i Skövde, Prislappen för socialt utanförskap",
        year: 2013,
        locator: "69 av 539 barn, 1,1 miljarder kronor",
        url: "https://his.se/Nyheter-och-kalender/Nyhetslista/Alla-nyheter/Prislappen-for-socialt-utanforskap/",
      },
    },
  ],
};
