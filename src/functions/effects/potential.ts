import type { Count, Money } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { amountOf, participants } from "../parameters";

export const definition = defineFunction({
  id: "POTENTIAL",
  group: "effects",
  parameters: [participants(), amountOf({ key: "value", name: { sv: "värde", en: "value" } })],
  result: { unit: "money", spills: false },
  evaluate: (number: Count, value: Money) => number * value,
});

export const help: FunctionHelp = {
  name: { sv: "Potential", en: "Potential" },
  summary: {
    sv: "Vad ett år vore värt om alla deltagare lyckades: antalet gånger värdet per person.",
    en: "What a year would be worth if every participant succeeded: the number times the value per person.",
  },
  definition: {
    sv: "Taket för vad insatsen kan ge under ett år med full effekt, utan avdrag. Dela det realiserade värdet med potentialen så får du verkningsgraden (EFFECTIVENESS).",
    en: "The ceiling of what the intervention can give in a year of full effect, without deductions. The realised value over the potential is the effectiveness (EFFECTIVENESS).",
  },
  formula: "N · värde",
  parameters: {
    participants: { sv: "Antal deltagare.", en: "Number of participants." },
    value: {
      sv: "Värdet av ett år för en deltagare som lyckas, i kronor.",
      en: "The value of a year for one participant who succeeds, in kronor.",
    },
  },
  keywords: {
    sv: ["potential", "tak", "verkningsgrad"],
    en: ["potential", "ceiling", "effectiveness"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "40 deltagare, 180 000 kr om året", en: "40 participants, SEK 180,000 a year" },
      cells: [40, 180000],
      result: 7200000,
      source: { kind: "native", formula: "=40*180000" },
    },
  ],
};
