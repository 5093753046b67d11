import { datedNetPresentValue } from "../../core/datedFlows";
import type { Money, Rate } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { datedFlows, dates, flows, oneRate } from "../parameters";

export const definition = defineFunction({
  id: "XNPV",
  group: "measures",
  parameters: [oneRate(), flows(), dates()],
  result: { unit: "money", spills: false },
  evaluate: (rate: Rate, amounts: readonly Money[], days: readonly (number | undefined)[]) =>
    datedNetPresentValue(rate, datedFlows(amounts, days)),
});

export const help: FunctionHelp = {
  name: { sv: "Nettonuvärde av daterade flöden", en: "Net present value of dated flows" },
  summary: {
    sv: "Nettonuvärde av flöden på bestämda dagar, räknat till den dag som står först. Faktiska dagar delat med 365.",
    en: "Net present value of flows on given days, at the day listed first. Actual days over 365.",
  },
  definition: {
    sv: "Varje belopp diskonteras med det faktiska antalet dagar från den först angivna dagen, delat med 365. Ordningen är fri; belopp före den första dagen räknas upp. Platser där både belopp och datum saknas hoppas över.",
    en: "Each amount is discounted by the actual number of days from the day listed first, over 365. The order is free; amounts before the first day are compounded. Places without both amount and date are passed over.",
  },
  formula: "Σ F(i) · (1 + r)^−((d(i) − d(0)) / 365)",
  parameters: {
    flows: {
      sv: "En rad eller kolumn med belopp, i samma ordning som datumen.",
      en: "A row or column of amounts, in the same order as the dates.",
    },
  },
  excel: {
    names: ["XNUVÄRDE", "XNPV"],
    difference: {
      sv: "Samma svar som Excels XNUVÄRDE. Här går även negativ ränta och datum före det första; Excel svarar #OGILTIGT!.",
      en: "The same answer as Excel's XNPV. Here a negative rate and dates before the first also work; Excel answers #NUM!.",
    },
    native: { sv: "=XNUVÄRDE(9%;B2:B6;A2:A6)", en: "=XNPV(9%,B2:B6,A2:A6)" },
  },
  keywords: {
    sv: ["nettonuvärde", "datum", "oregelbundna flöden"],
    en: ["net present value", "dates", "irregular flows"],
  },
  references: [
    {
      title: "Microsoft Support, XNPV function",
      year: 2024,
      url: "https://support.microsoft.com/office/xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7",
    },
  ],
  examples: [
    {
      title: { sv: "Fem betalningar under 2008 och 2009", en: "Five payments in 2008 and 2009" },
      cells: [
        0.09,
        [[-10000], [2750], [4250], [3250], [2750]],
        [[39448], [39508], [39751], [39859], [39904]],
      ],
      result: 2086.65,
      tolerance: 0.005,
      source: {
        kind: "published",
        title: "Microsoft Support, XNPV function",
        year: 2024,
        locator: "Example: 2,086.65",
        url: "https://support.microsoft.com/office/xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7",
      },
    },
  ],
};
