import { groupOf, riskDifference, evidenceMessages } from "../../core/evidence";
import { InputError } from "../../core/errors";
import type { Count, Share } from "../../core/units";
import { share } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { countOf, quantity } from "../parameters";

const [LEAST, MOST] = [0.5, 0.9999];

export const definition = defineFunction({
  id: "RISKDIFF",
  group: "effects",
  parameters: [
    countOf({ key: "events1", name: { sv: "händelser_1", en: "events_1" } }),
    countOf({ key: "size1", name: { sv: "antal_1", en: "n_1" } }),
    countOf({ key: "events2", name: { sv: "händelser_2", en: "events_2" } }),
    countOf({ key: "size2", name: { sv: "antal_2", en: "n_2" } }),
    optional(
      quantity({
        key: "confidence",
        name: { sv: "konfidensgrad", en: "confidence" },
        kind: "share",
        of: (value, key) => {
          const level = share(value, key);
          if (level < LEAST || level > MOST)
            throw new InputError(key, evidenceMessages.notAConfidence(value));
          return level;
        },
      }),
    ),
  ],
  result: { unit: "share", spills: true },
  evaluate: (events1: Count, size1: Count, events2: Count, size2: Count, level?: Share) => {
    const first = groupOf(events1, size1, "events1", "size1");
    const second = groupOf(events2, size2, "events2", "size2");
    const { difference, low, high } = riskDifference(first, second, level);
    return [[difference, low, high]];
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
    size1: { sv: "Antal i grupp 1.", en: "Number in group 1." },
    events2: {
      sv: "Antal i grupp 2 (jämförelsegruppen) med utfallet.",
      en: "Number in group 2 (the comparison group) with the outcome.",
    },
    size2: { sv: "Antal i grupp 2.", en: "Number in group 2." },
    confidence: {
      sv: "Konfidensgrad mellan 50 och 99,99 % (förval 95 %).",
      en: "Level of confidence between 50 and 99.99% (default 95%).",
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
