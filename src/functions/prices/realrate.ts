import { realRate } from "../../core/prices";
import { defineFunction, type FunctionHelp } from "../definition";
import { inflation, oneRate } from "../parameters";

export const definition = defineFunction({
  id: "REALRATE",
  group: "prices",
  parameters: [
    oneRate({ key: "nominalRate", name: { sv: "nominell_ränta", en: "nominal_rate" } }),
    inflation(),
  ],
  result: { unit: "rate", spills: false },
  evaluate: realRate,
});

export const help: FunctionHelp = {
  name: { sv: "Real ränta", en: "Real rate" },
  summary: {
    sv: "Den reala räntan bakom en nominell, enligt 1 + i = (1 + r)(1 + π), inte bara skillnaden mellan dem.",
    en: "The real rate behind a nominal one, by 1 + i = (1 + r)(1 + π), not merely their difference.",
  },
  definition: {
    sv: "Använd den när räntan är nominell, till exempel SKR:s internränta, och flödena är i fasta priser. Real ränta hör ihop med reala flöden.",
    en: "Use it where the rate is nominal, as SKR's internal capital charge rate, and the flows are in constant prices. A real rate belongs with real flows.",
  },
  formula: "r = (i − π) / (1 + π)",
  parameters: {
    nominalRate: {
      sv: "Nominell ränta, till exempel 2,5 % eller SE-SKR-2025.",
      en: "Nominal rate, for example 2.5% or SE-SKR-2025.",
    },
  },
  excel: {
    names: [],
    difference: {
      sv: "Excel har ingen egen funktion; en kvot minus 1 ger samma svar.",
      en: "Excel has no function of its own; a ratio minus 1 gives the same answer.",
    },
    native: { sv: "=(1+2,5%)/(1+2%)-1", en: "=(1+2.5%)/(1+2%)-1" },
  },
  keywords: {
    sv: ["realränta", "Fisher", "inflation", "nominell"],
    en: ["real interest rate", "Fisher", "inflation", "nominal"],
  },
  references: [{ title: "Irving Fisher, The Theory of Interest", year: 1930 }],
  examples: [
    {
      title: {
        sv: "SKR:s internränta 2025 vid 2 % inflation",
        en: "SKR's rate of 2025 at 2% inflation",
      },
      cells: ["SE-SKR-2025", 0.02],
      result: 0.00490196078431,
      tolerance: 5e-15,
      source: { kind: "native", formula: "=(1+2.5%)/(1+2%)-1" },
    },
  ],
};
