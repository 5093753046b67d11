import type { RateSchedule, Timing } from "../../core/discounting";
import { benefitCostRatio } from "../../core/measures";
import type { Money } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, flows, timing } from "../parameters";

export const definition = defineFunction({
  id: "SROI",
  group: "effects",
  parameters: [
    discountRate(),
    flows({ key: "impacts", name: { sv: "påverkan", en: "impacts" } }),
    flows({ key: "inputs", name: { sv: "resurser", en: "inputs" } }),
    optional(timing()),
  ],
  result: { unit: "ratio", spills: false },
  evaluate: (
    schedule: RateSchedule,
    impacts: readonly Money[],
    inputs: readonly Money[],
    when?: Timing,
  ) => benefitCostRatio(schedule, impacts, inputs, when),
});

export const help: FunctionHelp = {
  name: { sv: "Social avkastning (SROI)", en: "Social return on investment (SROI)" },
  summary: {
    sv: "Nuvärdet av påverkan delat med nuvärdet av resurserna: 3 betyder 3 kronor i samhällsvärde per satsad krona. År 0 diskonteras inte.",
    en: "The present value of the impacts over that of the inputs: 3 means 3 kronor of social value per krona put in. Year 0 is not discounted.",
  },
  definition: {
    sv: "Samma kvot som BCR, med hela samhällets påverkan efter avdrag för dödvikt, andras bidrag, undanträngning och avklingning (se EFFECTFLOW). SROI-guiden diskonterar från första året efter insatsen, vilket är det som förvalet gör. Är resursernas nuvärde inte större än 0 blir svaret #N/A.",
    en: "The same ratio as BCR, with the impacts on all of society after deadweight, attribution, displacement and drop-off (see EFFECTFLOW). The SROI Guide discounts from the first year after the intervention, which is what the default does. Where the present value of the inputs is not greater than 0 the answer is #N/A.",
  },
  formula: "SROI = Σ påverkan(t) · D(t) / Σ resurser(t) · D(t)",
  parameters: {
    impacts: {
      sv: "En rad eller kolumn med värdet av påverkan per år, år 0 först.",
      en: "A row or column with the value of the impacts by year, year 0 first.",
    },
    inputs: {
      sv: "En rad eller kolumn med resurserna per år som positiva tal, år 0 först.",
      en: "A row or column with the inputs by year as positive numbers, year 0 first.",
    },
  },
  excel: {
    names: ["NETNUVÄRDE", "NPV"],
    difference: {
      sv: "Excel har ingen egen funktion; kvoten mellan två nuvärden ger samma svar.",
      en: "Excel has no function of its own; the ratio of two present values gives the same answer.",
    },
    native: {
      sv: "=(B2+NETNUVÄRDE(3,5%;B3:B10))/(C2+NETNUVÄRDE(3,5%;C3:C10))",
      en: "=(B2+NPV(3.5%,B3:B10))/(C2+NPV(3.5%,C3:C10))",
    },
  },
  keywords: {
    sv: ["social avkastning", "samhällsnytta", "kvot", "påverkan"],
    en: ["social return", "social value", "ratio", "impact"],
  },
  references: [
    { title: "The SROI Network, A Guide to Social Return on Investment", year: 2012 },
    { title: "SOCINV, docs/method.md section 4", year: 2026 },
  ],
  examples: [
    {
      title: { sv: "Påverkan i tre år", en: "Impacts in three years" },
      cells: [0.25, [[0, 50000, 50000, 62500]], [[52000]], null],
      result: 2,
      source: { kind: "native", formula: "=NPV(25%,50000,50000,62500)/52000" },
    },
  ],
};
