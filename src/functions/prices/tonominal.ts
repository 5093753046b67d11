import { nominalAmount } from "../../core/prices";
import { defineFunction, type FunctionHelp } from "../definition";
import { amount, inflation, yearSpan } from "../parameters";

export const definition = defineFunction({
  id: "TONOMINAL",
  group: "prices",
  parameters: [amount(), inflation(), yearSpan()],
  result: { unit: "money", spills: false },
  evaluate: (sum, rate, years) => nominalAmount(sum, rate, years),
});

export const help: FunctionHelp = {
  name: { sv: "Till löpande priser", en: "To current prices" },
  summary: {
    sv: "Räknar om ett belopp i fasta priser till löpande priser ett antal år efter prisåret, vid jämn inflation.",
    en: "Converts an amount in constant prices to current prices a number of years after the price year, at an even inflation.",
  },
  definition: {
    sv: "Antalet år räknas från prisåret, inte från startåret. Budgetbelopp anges i löpande priser.",
    en: "The number of years is from the price year, not from the start year. Budget amounts are in current prices.",
  },
  formula: "belopp · (1 + π)^år",
  parameters: {
    years: { sv: "Hela år efter prisåret.", en: "Whole years after the price year." },
  },
  excel: {
    names: ["SLUTVÄRDE", "FV"],
    difference: {
      sv: "Excels SLUTVÄRDE ger samma svar om beloppet skrivs med minus.",
      en: "Excel's FV gives the same answer where the amount is written with a minus.",
    },
    native: { sv: "=SLUTVÄRDE(2%;3;0;-1000)", en: "=FV(2%,3,0,-1000)" },
  },
  keywords: {
    sv: ["löpande priser", "nominellt", "inflation", "uppräkning"],
    en: ["current prices", "nominal", "inflation"],
  },
  references: [
    {
      title: "Microsoft Support, FV function",
      year: 2024,
      url: "https://support.microsoft.com/office/fv-function-2eef9f44-a084-4c61-bdd8-4fe4bb1b71b3",
    },
  ],
  examples: [
    {
      title: { sv: "1 000 kr tre år senare vid 2 %", en: "1,000 kr three years later at 2%" },
      cells: [1000, 0.02, 3],
      result: 1061.208,
      source: { kind: "native", formula: "=FV(2%,3,0,-1000)" },
    },
  ],
};
