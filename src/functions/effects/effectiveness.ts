import { effectiveness } from "../../core/effects";
import type { Money } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { amountOf } from "../parameters";

export const definition = defineFunction({
  id: "EFFECTIVENESS",
  group: "effects",
  parameters: [
    amountOf({ key: "realised", name: { sv: "realiserat", en: "realised" } }),
    amountOf({ key: "potential", name: { sv: "potential", en: "potential" } }),
  ],
  result: { unit: "share", spills: false },
  evaluate: (realised: Money, potential: Money) => effectiveness(realised, potential),
});

export const help: FunctionHelp = {
  name: { sv: "Verkningsgrad", en: "Effectiveness" },
  summary: {
    sv: "Hur stor del av potentialen som realiseras: realiserat värde delat med potentialen.",
    en: "The part of the potential that is realised: realised value over potential.",
  },
  definition: {
    sv: "Båda beloppen gäller ett år med full effekt. Är potentialen inte större än 0 blir svaret #N/A.",
    en: "Both amounts are of a year with full effect. Where the potential is not greater than 0 the answer is #N/A.",
  },
  formula: "realiserat / potential",
  parameters: {
    realised: {
      sv: "Värdet av ett år för dem som lyckas, efter avdrag, i kronor.",
      en: "The value of a year of those who succeed, after deductions, in kronor.",
    },
    potential: {
      sv: "Värdet om alla lyckades, se POTENTIAL.",
      en: "The value if everybody succeeded, see POTENTIAL.",
    },
  },
  keywords: {
    sv: ["verkningsgrad", "måluppfyllelse"],
    en: ["effectiveness", "goal attainment"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "1,8 av 7,2 miljoner kronor", en: "1.8 of 7.2 million kronor" },
      cells: [1800000, 7200000],
      result: 0.25,
      source: { kind: "native", formula: "=1800000/7200000" },
    },
  ],
};
