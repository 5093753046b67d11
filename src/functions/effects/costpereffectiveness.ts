import { costPerEffectiveness } from "../../core/effects";
import type { Money, Share } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { amountOf, shareOf } from "../parameters";

export const definition = defineFunction({
  id: "COSTPEREFFECTIVENESS",
  group: "effects",
  parameters: [
    amountOf({ key: "cost", name: { sv: "kostnad", en: "cost" } }),
    shareOf({ key: "effectiveness", name: { sv: "verkningsgrad", en: "effectiveness" } }),
  ],
  result: { unit: "money", spills: false },
  evaluate: (cost: Money, part: Share) => costPerEffectiveness(cost, part),
});

export const help: FunctionHelp = {
  name: { sv: "Kostnad per verkningsgrad", en: "Cost per point of effectiveness" },
  summary: {
    sv: "Vad varje procentenhet verkningsgrad kostar, i kronor. Jämför insatser för samma målgrupp.",
    en: "What each percentage point of effectiveness costs, in kronor. Compares programmes for the same group.",
  },
  definition: {
    sv: "Den odiskonterade kostnaden delad med verkningsgraden i procent. Lägst är bäst, men bara mellan insatser med samma potential. Är verkningsgraden 0 blir svaret #N/A.",
    en: "The undiscounted cost over the effectiveness in percent. Lowest is best, but only between programmes of the same potential. Where the effectiveness is 0 the answer is #N/A.",
  },
  formula: "kostnad / (100 · verkningsgrad)",
  parameters: {
    cost: { sv: "Insatsens kostnad i kronor, odiskonterad.", en: "Cost in kronor, undiscounted." },
    effectiveness: {
      sv: "Verkningsgraden som andel, till exempel 25 %. Se EFFECTIVENESS.",
      en: "The effectiveness as a share, for example 25%. See EFFECTIVENESS.",
    },
  },
  keywords: {
    sv: ["verkningsgrad", "kostnadseffektivitet", "jämförelse"],
    en: ["effectiveness", "cost-effectiveness", "comparison"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "2 miljoner kronor för 25 %", en: "2 million kronor for 25%" },
      cells: [2000000, 0.25],
      result: 80000,
      source: { kind: "native", formula: "=2000000/(100*25%)" },
    },
  ],
};
