import { netPresentValueRatio } from "../../core/measures";
import { defineFunction, type FunctionHelp } from "../definition";
import { benefitsAndCosts } from "../parameters";

export const definition = defineFunction({
  id: "NNK",
  group: "measures",
  parameters: benefitsAndCosts,
  result: { unit: "ratio", spills: false },
  evaluate: netPresentValueRatio,
});

export const help: FunctionHelp = {
  name: { sv: "Nettonuvärdeskvot (NNK)", en: "Net present value ratio" },
  summary: {
    sv: "Nettonuvärde per krona kostnad: nytto-kostnadskvoten minus 1. Kostnader skrivs som positiva tal och år 0 diskonteras inte.",
    en: "Net present value per krona of cost: the benefit–cost ratio minus 1. Costs are written as positive numbers and year 0 is not discounted.",
  },
  definition: {
    sv: "Över 0 lönar det sig, under 0 inte. Måttet är vanligt i samhällsekonomiska kalkyler i Sverige. Raderna får vara olika långa; år som saknas räknas som 0.",
    en: "Above 0 it pays, below 0 it does not. The measure is common in Swedish social cost–benefit analysis. The rows may differ in length; missing years count as 0.",
  },
  formula: "NNK = (B − C) / C = BCR − 1",
  excel: {
    names: ["NETNUVÄRDE", "NPV"],
    difference: {
      sv: "Excel har ingen egen funktion; kvoten mellan två NETNUVÄRDE minus 1 ger samma svar.",
      en: "Excel has no function of its own; the ratio of two NPVs minus 1 gives the same answer.",
    },
    native: {
      sv: "=NETNUVÄRDE(3,5%;B2:B10)/NETNUVÄRDE(3,5%;C2:C10)-1",
      en: "=NPV(3.5%,B2:B10)/NPV(3.5%,C2:C10)-1",
    },
  },
  keywords: {
    sv: ["nettonuvärdeskvot", "NNK", "lönsamhet per krona"],
    en: ["net present value ratio", "profitability per krona"],
  },
  references: [
    {
      title: "Asplund, Discounting transport infrastructure investments, CTS WP 2018:23",
      year: 2018,
      url: "https://swopec.hhs.se/ctswps/abs/ctswps2018_023.htm",
    },
  ],
  examples: [
    {
      title: { sv: "Nytta i två år, kostnad i år 0", en: "Benefits in two years, cost in year 0" },
      cells: [0.25, [[0, 100, 100]], [[120]], null],
      result: 0.2,
      source: { kind: "native", formula: "=NPV(25%,100,100)/120-1" },
    },
  ],
};
