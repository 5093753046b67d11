import { NotAvailableError } from "../../core/errors";
import { evidenceMessages, riskDifference } from "../../core/evidence";
import type { Count, Share } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { countOf, shareOf } from "../parameters";

export const definition = defineFunction({
  id: "RISKDIFF",
  group: "effects",
  parameters: [
    countOf({ key: "events1", name: { sv: "händelser_1", en: "events_1" } }),
    countOf({ key: "number1", name: { sv: "antal_1", en: "n_1" } }),
    countOf({ key: "events2", name: { sv: "händelser_2", en: "events_2" } }),
    countOf({ key: "number2", name: { sv: "antal_2", en: "n_2" } }),
    optional(shareOf({ key: "confidence", name: { sv: "konfidensgrad", en: "confidence" } })),
  ],
  result: { unit: "share", spills: true },
  evaluate: (events1: Count, number1: Count, events2: Count, number2: Count, level?: Share) => {
    const { difference, low, high } = riskDifference(events1, number1, events2, number2, level);
    const none = new NotAvailableError(evidenceMessages.noInterval());
    return [[difference, low ?? none, high ?? none]];
  },
});

const newcombe = {
  title:
    "Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven methods, Statistics in Medicine 17, s. 873–890",
  year: 1998,
} as const;

export const help: FunctionHelp = {
  name: { sv: "Riskskillnad", en: "Risk difference" },
  summary: {
    sv: "Skillnaden i andel mellan två grupper med konfidensintervall: skillnad, låg, hög. Grupp 1 minus grupp 2, 95 % om inget annat sägs.",
    en: "The difference in share between two groups with a confidence interval: difference, low, high. Group 1 minus group 2, 95% unless said.",
  },
  definition: {
    sv: "Andelen i grupp 1 minus andelen i grupp 2. Intervallet är Newcombes metod 10: Wilsons intervall för varje andel, sammanvägda. Det går aldrig utanför −100…100 % och fungerar även för små grupper och för 0 händelser. Ligger 0 i intervallet kan skillnaden bero på slumpen. Ger tre celler.",
    en: "The share in group 1 less that in group 2. The interval is Newcombe's method 10: Wilson's interval of each share, combined. It never leaves −100…100% and works for small groups and for 0 events too. Where 0 lies in the interval the difference may be due to chance. Gives three cells.",
  },
  formula: "p₁ − p₂ ± √((p₁ − l₁)² + (u₂ − p₂)²), √((u₁ − p₁)² + (p₂ − l₂)²)",
  parameters: {
    events1: {
      sv: "Antal i grupp 1 (insatsgruppen) med utfallet.",
      en: "Number in group 1 (the treated) with the outcome.",
    },
    number1: { sv: "Antal i grupp 1.", en: "Number in group 1." },
    events2: {
      sv: "Antal i grupp 2 (jämförelsegruppen) med utfallet.",
      en: "Number in group 2 (the comparison group) with the outcome.",
    },
    number2: { sv: "Antal i grupp 2.", en: "Number in group 2." },
    confidence: {
      sv: "Konfidensgrad (förval 95 %).",
      en: "Level of confidence (default 95%).",
    },
  },
  keywords: {
    sv: ["riskskillnad", "konfidensintervall", "jämförelsegrupp", "RCT", "effektmått"],
    en: ["risk difference", "confidence interval", "comparison group", "RCT", "Newcombe", "Wilson"],
  },
  references: [newcombe],
  examples: [
    {
      title: { sv: "56 av 70 mot 48 av 80", en: "56 of 70 against 48 of 80" },
      cells: [56, 70, 48, 80, null],
      result: [[0.2, 0.0524, 0.3339]],
      tolerance: 5e-5,
      source: { kind: "published", ...newcombe, locator: "tabell II, a, metod 10" },
    },
    {
      title: {
        sv: "Små grupper: 9 av 10 mot 3 av 10",
        en: "Small groups: 9 of 10 against 3 of 10",
      },
      cells: [9, 10, 3, 10, null],
      result: [[0.6, 0.1705, 0.809]],
      tolerance: 5e-5,
      source: { kind: "published", ...newcombe, locator: "tabell II, b, metod 10" },
    },
  ],
};
