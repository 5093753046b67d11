import { avoidedCases } from "../../core/effects";
import { NotAvailableError } from "../../core/errors";
import type { Count, Money, Share } from "../../core/units";
import { defineFunction, optional, type FunctionHelp, type ResultCell } from "../definition";
import { amountOf, participants, shareOf } from "../parameters";

export const definition = defineFunction({
  id: "AVOIDED",
  group: "effects",
  parameters: [
    participants(),
    shareOf({ key: "baselineRisk", name: { sv: "risk_utan_insats", en: "baseline_risk" } }),
    shareOf({ key: "riskReduction", name: { sv: "riskminskning", en: "risk_reduction" } }),
    optional(amountOf({ key: "cost", name: { sv: "kostnad", en: "cost" } })),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (number: Count, risk: Share, reduction: Share, cost?: Money) => {
    const { cases } = avoidedCases(number, risk, reduction);
    return [cost === undefined ? [cases] : [cases, perCase(number, risk, reduction, cost)]];
  },
});

/** The number of cases stands even where the cost of one cannot be had. */
function perCase(...given: [Count, Share, Share, Money]): ResultCell {
  try {
    return avoidedCases(...given).costPerCase ?? 0;
  } catch (error) {
    if (error instanceof NotAvailableError) return error;
    throw error;
  }
}

export const help: FunctionHelp = {
  name: { sv: "Undvikna fall", en: "Avoided cases" },
  summary: {
    sv: "Hur många fall en förebyggande insats undviker och, om en kostnad anges, vad varje undviket fall kostar.",
    en: "How many cases a preventive programme avoids and, where a cost is given, what each avoided case costs.",
  },
  definition: {
    sv: "Av alla som får insatsen hade bara några fått det dåliga utfallet ändå: deltagarna gånger risken. Den relativa riskminskningen gäller dem. Därför blir en bred insats dyr per undviket fall även när den fungerar. Ger en cell, eller två när kostnaden anges.",
    en: "Of all who receive the programme only some would have had the bad outcome: participants times risk. The relative risk reduction applies to them. That is why a broad programme is costly per avoided case even where it works. Gives one cell, or two where the cost is given.",
  },
  formula: "N · p₀ · RRR,  kostnad / (N · p₀ · RRR)",
  parameters: {
    participants: {
      sv: "Antal som får insatsen.",
      en: "Number who receive the programme.",
    },
    baselineRisk: {
      sv: "Andel som hade fått det dåliga utfallet utan insatsen, till exempel 8 %.",
      en: "Share that would have had the bad outcome without it, for example 8%.",
    },
    riskReduction: {
      sv: "Relativ riskminskning (RRR), till exempel 25 %.",
      en: "Relative risk reduction (RRR), for example 25%.",
    },
    cost: {
      sv: "Insatsens hela kostnad i kronor.",
      en: "The programme's whole cost in kronor.",
    },
  },
  keywords: {
    sv: ["undvikna fall", "riskminskning", "NNT", "prevention", "selektion"],
    en: ["avoided cases", "relative risk reduction", "NNT", "prevention", "selection"],
  },
  references: [{ title: "SOCINV, docs/method.md section 3", year: 2026 }],
  examples: [
    {
      title: {
        sv: "200 barn, risk 8 %, riskminskning 25 %, 1,2 miljoner kronor",
        en: "200 children, risk 8%, risk reduction 25%, 1.2 million kronor",
      },
      cells: [200, 0.08, 0.25, 1200000],
      result: [[4, 300000]],
      source: { kind: "native", formula: "=HSTACK(200*8%*25%,1200000/(200*8%*25%))" },
    },
    {
      title: { sv: "Ingen riskminskning", en: "No risk reduction" },
      cells: [200, 0.08, 0, 1200000],
      result: [[0, "#N/A"]],
      source: {
        kind: "derived",
        how: {
          sv: "Inget fall undviks, så kostnaden kan inte delas.",
          en: "No case is avoided, so the cost cannot be divided.",
        },
      },
    },
  ],
};
