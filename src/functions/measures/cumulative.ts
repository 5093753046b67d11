import type { RateSchedule, Timing } from "../../core/discounting";
import { cumulativeFlows } from "../../core/measures";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, flowLine, timing, type FlowLine } from "../parameters";

export const definition = defineFunction({
  id: "CUMULATIVE",
  group: "measures",
  parameters: [flowLine(), optional(discountRate()), optional(timing())],
  result: { unit: "money", spills: true },
  evaluate: ({ amounts, standing }: FlowLine, schedule?: RateSchedule, when?: Timing) => {
    const sums = cumulativeFlows(amounts, schedule, when);
    return standing ? sums.map((sum) => [sum]) : [sums];
  },
});

export const help: FunctionHelp = {
  name: { sv: "Ackumulerat flöde", en: "Cumulative flow" },
  summary: {
    sv: "Löpande summa av flödena, i samma form som området. Odiskonterad utan ränta, annars diskonterad till år 0.",
    en: "Running sum of the flows, in the shape of the range. Undiscounted without a rate, else discounted to year 0.",
  },
  definition: {
    sv: "Summan av alla flöden till och med respektive år: kurvan som visar hur djup investeringspuckeln blir och när pengarna är tillbaka.",
    en: "The sum of all flows up to each year: the curve that shows how deep the investment hump gets and when the money is back.",
  },
  formula: "S(t) = Σ F(s) · D(s),  s = 0…t",
  excel: {
    names: ["SUMMA", "SUM", "SCAN"],
    difference: {
      sv: "Excel har ingen egen funktion; en löpande SUMMA ger samma odiskonterade summa.",
      en: "Excel has no function of its own; a running SUM gives the same undiscounted sum.",
    },
    native: { sv: "=SUMMA(B$2:B2)", en: "=SUM(B$2:B2)" },
  },
  keywords: {
    sv: ["ackumulerad", "kumulativ", "löpande summa", "puckel"],
    en: ["cumulative", "running total", "hump"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "Ett utlägg och två år av vinst", en: "An outlay and two years of gain" },
      cells: [[[-900, 400, 700]], null, null],
      result: [[-900, -500, 200]],
      source: { kind: "native", formula: "=MMULT({-900,400,700},{1,1,1;0,1,1;0,0,1})" },
    },
  ],
};
