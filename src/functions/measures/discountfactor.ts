import { discountFactor, type RateSchedule, type Timing } from "../../core/discounting";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, time, timing } from "../parameters";

export const definition = defineFunction({
  id: "DISCOUNTFACTOR",
  group: "measures",
  parameters: [discountRate(), time(), optional(timing())],
  result: { unit: "factor", spills: false },
  evaluate: (schedule: RateSchedule, year: number, when?: Timing) =>
    discountFactor(schedule, year, when),
});

export const help: FunctionHelp = {
  name: { sv: "Diskonteringsfaktor", en: "Discount factor" },
  summary: {
    sv: "Vad en krona ett visst år är värd i startåret. År 0 har faktorn 1; året får ligga mellan hela år.",
    en: "What one krona in a certain year is worth in the start year. Year 0 has the factor 1; the year may lie between whole years.",
  },
  definition: {
    sv: "En löpande produkt: varje helt år delas med det årets ränta. Mellan hela år räknas med räntan för det påbörjade året.",
    en: "A running product: each whole year divides by that year's rate. Between whole years the rate of the year begun is used.",
  },
  formula: "D(t) = D(⌊t⌋) · (1 + r(⌊t⌋+1))^−(t − ⌊t⌋),  D(n) = D(n−1) / (1 + r(n))",
  excel: {
    names: ["NUVÄRDE", "PV"],
    difference: {
      sv: "Excel har ingen egen funktion. Vid en enda ränta ger en potens samma svar.",
      en: "Excel has no function of its own. At a single rate a power gives the same answer.",
    },
    native: { sv: "=(1+3,5%)^-A2", en: "=(1+3.5%)^-A2" },
  },
  keywords: {
    sv: ["diskontering", "nuvärdesfaktor"],
    en: ["discounting", "present value factor"],
  },
  references: [
    {
      title: "HM Treasury, The Green Book, annex 6",
      year: 2022,
      url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
    },
  ],
  examples: [
    {
      title: { sv: "År 125 i Green Books räntetrappa", en: "Year 125 of the Green Book schedule" },
      cells: ["UK-GREENBOOK-2022", 125, null],
      result: 0.0274,
      tolerance: 0.00005,
      source: {
        kind: "published",
        title: "HM Treasury, The Green Book",
        year: 2022,
        locator: "Annex 6, long-term discount factors",
        url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
      },
    },
    {
      title: { sv: "Ett halvår vid 21 %", en: "Half a year at 21%" },
      cells: [0.21, 0.5, null],
      result: 0.9090909090909091,
      source: { kind: "native", formula: "=1/SQRT(1.21)" },
    },
  ],
};
