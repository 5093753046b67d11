import { datedInternalRate } from "../../core/datedFlows";
import type { Money } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { datedFlows, dates, flows, guess } from "../parameters";

export const definition = defineFunction({
  id: "XIRR",
  group: "measures",
  parameters: [flows(), dates(), optional(guess())],
  result: { unit: "rate", spills: false },
  evaluate: (amounts: readonly Money[], days: readonly (number | undefined)[], near?: number) =>
    datedInternalRate(datedFlows(amounts, days), near),
});

export const help: FunctionHelp = {
  name: {
    sv: "Internränta av daterade flöden (XIRR)",
    en: "Internal rate of return of dated flows",
  },
  summary: {
    sv: "Den årsränta vid vilken nettonuvärdet av daterade flöden är 0. Faktiska dagar delat med 365; närmast gissningen (förval 10 %).",
    en: "The yearly rate at which the net present value of dated flows is 0. Actual days over 365; nearest the guess (default 10%).",
  },
  definition: {
    sv: "Alla räntor mellan −100 % och 100 miljarder procent söks, och den närmast gissningen ges. Datumen får stå i vilken ordning som helst. Ligger allt på samma dag, eller finns ingen sådan ränta, blir svaret #N/A med orsaken.",
    en: "All rates between −100% and 100 billion percent are searched, and the one nearest the guess is given. The dates may stand in any order. Where all fall on one day, or there is no such rate, the answer is #N/A with the reason.",
  },
  formula: "Σ F(i) · (1 + r)^−((d(i) − d(0)) / 365) = 0",
  parameters: {
    flows: {
      sv: "En rad eller kolumn med belopp, i samma ordning som datumen.",
      en: "A row or column of amounts, in the same order as the dates.",
    },
  },
  excel: {
    names: ["XIRR"],
    difference: {
      sv: "Excels XIRR letar med Newtons metod från gissningen och kan ge 0 eller #OGILTIGT! fast en ränta finns, särskilt när avkastningen är starkt negativ. Här hittas alla, oavsett ordningen på datumen.",
      en: "Excel's XIRR searches by Newton's method from the guess and may give 0 or #NUM! although there is a rate, above all for deeply negative returns. Here all are found, whatever the order of the dates.",
    },
    native: { sv: "=XIRR(B2:B6;A2:A6)", en: "=XIRR(B2:B6,A2:A6)" },
  },
  keywords: {
    sv: ["internränta", "avkastning", "datum"],
    en: ["internal rate of return", "return", "dates"],
  },
  references: [
    {
      title: "Microsoft Support, XIRR function",
      year: 2024,
      url: "https://support.microsoft.com/office/xirr-function-de1242ec-6477-445b-b11b-a303ad9adc9d",
    },
  ],
  examples: [
    {
      title: { sv: "Fem betalningar under 2008 och 2009", en: "Five payments in 2008 and 2009" },
      cells: [
        [[-10000], [2750], [4250], [3250], [2750]],
        [[39448], [39508], [39751], [39859], [39904]],
        null,
      ],
      result: 0.373362535,
      tolerance: 0.00000002,
      source: {
        kind: "published",
        title: "Microsoft Support, XIRR function",
        year: 2024,
        locator: "Example: 0.373362535 or 37.34%",
        url: "https://support.microsoft.com/office/xirr-function-de1242ec-6477-445b-b11b-a303ad9adc9d",
      },
    },
    {
      title: {
        sv: "Allt utom en hundradel förlorat på ett år",
        en: "All but a hundredth lost in a year",
      },
      cells: [[[-100, 1]], [[45292, 45657]], null],
      result: -0.99,
      source: { kind: "native", formula: "=(1/100)^(365/(45657-45292))-1" },
    },
  ],
};
