import { netPresentValue } from "../../core/discounting";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, flows, timing } from "../parameters";

const MICROSOFT =
  "https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568";

export const definition = defineFunction({
  id: "NPV",
  group: "measures",
  parameters: [discountRate(), flows(), optional(timing())],
  result: { unit: "money", spills: false },
  evaluate: netPresentValue,
});

export const help: FunctionHelp = {
  name: { sv: "Nettonuvärde", en: "Net present value" },
  summary: {
    sv: "Nettonuvärde av en rad årliga flöden. År 0 står först och diskonteras inte.",
    en: "Net present value of a row of yearly flows. Year 0 comes first and is not discounted.",
  },
  definition: {
    sv: "Summan av alla flöden omräknade till värdet i startåret. Flöden och ränta ska båda vara reala eller båda nominella. Tomma celler räknas som 0 och behåller sin plats.",
    en: "The sum of all flows at their value in the start year. Flows and rate are both real, or both nominal. Blank cells count as 0 and keep their place.",
  },
  formula: "NPV = Σ F(t) · D(t),  t = 0…H",
  excel: {
    names: ["NETNUVÄRDE", "NPV", "NUVÄRDE"],
    difference: {
      sv: "Excels NETNUVÄRDE diskonterar redan det första beloppet ett år. Här är första beloppet år 0 och diskonteras inte; tidpunkt ”slutet” ger samma svar som Excel.",
      en: "Excel's NPV discounts the first amount by one year already. Here the first amount is year 0 and is not discounted; timing “end” gives the same answer as Excel.",
    },
    native: { sv: "=B2+NETNUVÄRDE(3,5%;B3:B10)", en: "=B2+NPV(3.5%,B3:B10)" },
  },
  keywords: {
    sv: ["nettonuvärde", "nuvärde", "diskontering", "kapitalvärde"],
    en: ["net present value", "discounting"],
  },
  references: [
    {
      title: "HM Treasury, The Green Book",
      year: 2022,
      url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
    },
    { title: "Microsoft Support, NPV function", year: 2024, url: MICROSOFT },
  ],
  examples: [
    {
      title: { sv: "Fem år vid 8 %, år 0 först", en: "Five years at 8%, year 0 first" },
      cells: [0.08, [[-40000], [8000], [9200], [10000], [12000], [14500]], null],
      result: 1922.06,
      tolerance: 0.005,
      source: {
        kind: "published",
        title: "Microsoft Support, NPV function",
        year: 2024,
        locator: "Example 2: =NPV(A2,A4:A8)+A3, 1,922.06",
        url: MICROSOFT,
      },
    },
    {
      title: {
        sv: "Som Excels NETNUVÄRDE: vid årets slut",
        en: "As Excel's NPV: at the end of the year",
      },
      cells: [0.1, [[-10000, 3000, 4200, 6800]], "end"],
      result: 1188.44,
      tolerance: 0.005,
      source: {
        kind: "published",
        title: "Microsoft Support, NPV function",
        year: 2024,
        locator: "Example 1: 1,188.44",
        url: MICROSOFT,
      },
    },
    {
      title: { sv: "Åtta års nytta vid 3,5 %", en: "Eight years of benefit at 3.5%" },
      cells: [
        0.035,
        [[-580000, 250000, 250000, 250000, 250000, 250000, 250000, 250000, 250000]],
        null,
      ],
      result: 1138488.88,
      tolerance: 0.005,
      source: { kind: "native", formula: "=-580000-PV(3.5%,8,250000)" },
    },
  ],
};
