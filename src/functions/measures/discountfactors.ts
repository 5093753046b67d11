import { discountFactors, type RateSchedule, type Timing } from "../../core/discounting";
import type { Years } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, timing, yearsGiven } from "../parameters";

export const definition = defineFunction({
  id: "DISCOUNTFACTORS",
  group: "measures",
  parameters: [discountRate(), yearsGiven(), optional(timing())],
  result: { unit: "factor", spills: true },
  evaluate: (schedule: RateSchedule, years: readonly (readonly Years[])[], when?: Timing) => {
    const last = years.reduce((most, row) => Math.max(most, ...row), 0);
    const factors = discountFactors(schedule, last, when);
    return years.map((row) => row.map((year) => factors[year] as number));
  },
});

export const help: FunctionHelp = {
  name: { sv: "Diskonteringsfaktorer", en: "Discount factors" },
  summary: {
    sv: "Diskonteringsfaktorer för år 0 till horisonten, eller för de år du anger. År 0 har faktorn 1.",
    en: "Discount factors of years 0 to the horizon, or of the years given. Year 0 has the factor 1.",
  },
  definition: {
    sv: "Vad en krona respektive år är värd i startåret. Faktorn är en löpande produkt: varje år delas med det årets ränta, så faktorn stiger aldrig när en räntetrappa sjunker. Ger en rad om du anger en horisont, annars samma form som området med år.",
    en: "What one krona in each year is worth in the start year. The factor is a running product: each year divides by that year's rate, so that a factor never rises where a schedule of rates falls. Gives a row for a horizon, else the shape of the range of years.",
  },
  formula: "D(0) = 1,  D(t) = D(t−1) / (1 + r(t))",
  excel: {
    names: ["NUVÄRDE", "PV"],
    difference: {
      sv: "Excel har ingen egen funktion för diskonteringsfaktorer, och ingen som tar en räntetrappa.",
      en: "Excel has no function of its own for discount factors, and none that takes a schedule of rates.",
    },
    native: { sv: "=(1+3,5%)^-SEKVENS(1;31;0)", en: "=(1+3.5%)^-SEQUENCE(1,31,0)" },
  },
  keywords: {
    sv: ["diskontering", "nuvärdesfaktor", "räntetrappa"],
    en: ["discounting", "present value factor", "rate schedule"],
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
      title: {
        sv: "Green Books räntetrappa, år 10, 30, 75, 125 och 500",
        en: "The Green Book schedule, years 10, 30, 75, 125 and 500",
      },
      cells: ["UK-GREENBOOK-2022", [[10], [30], [75], [125], [500]], null],
      result: [[0.7089], [0.3563], [0.0942], [0.0274], [0.0002]],
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
      title: { sv: "Två år vid 25 %", en: "Two years at 25%" },
      cells: [0.25, 2, null],
      result: [[1, 0.8, 0.64]],
      source: { kind: "native", formula: "=CHOOSE({1,2,3},1,(1+25%)^-1,(1+25%)^-2)" },
    },
  ],
};
