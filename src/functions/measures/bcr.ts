import { benefitCostRatio } from "../../core/measures";
import { defineFunction, type FunctionHelp } from "../definition";
import { benefitsAndCosts } from "../parameters";

export const definition = defineFunction({
  id: "BCR",
  group: "measures",
  parameters: benefitsAndCosts,
  result: { unit: "ratio", spills: false },
  evaluate: benefitCostRatio,
});

export const help: FunctionHelp = {
  name: { sv: "Nytto-kostnadskvot", en: "Benefit–cost ratio" },
  summary: {
    sv: "Nyttornas nuvärde delat med kostnadernas. Kostnader skrivs som positiva tal och år 0 diskonteras inte.",
    en: "The present value of the benefits over that of the costs. Costs are written as positive numbers and year 0 is not discounted.",
  },
  definition: {
    sv: "Över 1 lönar det sig, under 1 inte. Raderna får vara olika långa; år som saknas räknas som 0. Är kostnadernas nuvärde inte större än 0 blir svaret #N/A.",
    en: "Above 1 it pays, below 1 it does not. The rows may differ in length; missing years count as 0. Where the present value of the costs is not greater than 0 the answer is #N/A.",
  },
  formula: "BCR = Σ B(t) · D(t) / Σ C(t) · D(t)",
  excel: {
    names: ["NETNUVÄRDE", "NPV"],
    difference: {
      sv: "Excel har ingen egen funktion; kvoten mellan två NETNUVÄRDE ger samma svar.",
      en: "Excel has no function of its own; the ratio of two NPVs gives the same answer.",
    },
    native: {
      sv: "=NETNUVÄRDE(3,5%;B2:B10)/NETNUVÄRDE(3,5%;C2:C10)",
      en: "=NPV(3.5%,B2:B10)/NPV(3.5%,C2:C10)",
    },
  },
  keywords: {
    sv: ["nyttokostnadskvot", "kvot", "lönsamhet", "SROI"],
    en: ["benefit-cost ratio", "profitability", "SROI"],
  },
  references: [
    {
      title: "HM Treasury, The Green Book",
      year: 2022,
      url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
    },
  ],
  examples: [
    {
      title: { sv: "Nytta i två år, kostnad i år 0", en: "Benefits in two years, cost in year 0" },
      cells: [0.25, [[0, 100, 100]], [[120]], null],
      result: 1.2,
      source: { kind: "native", formula: "=NPV(25%,100,100)/120" },
    },
  ],
};
