import { choice } from "../cells/choice";

/** How a cost falls: once, in each year of a span, or for each participant who starts. */
export const costKinds = choice({
  once: { name: { sv: "engång", en: "once" }, also: ["en gång", "one-off"] },
  yearly: {
    name: { sv: "per år", en: "a year" },
    also: ["årlig", "årligen", "per year", "yearly"],
  },
  perParticipant: { name: { sv: "per deltagare", en: "per participant" } },
});

/** What an effect is: resource use, production, money that changes hands, or tax. */
export const effectKinds = choice({
  real: { name: { sv: "real", en: "real" }, also: ["verklig", "reell"] },
  income: { name: { sv: "inkomst", en: "income" }, also: ["produktion"] },
  transfer: { name: { sv: "transferering", en: "transfer" } },
  tax: { name: { sv: "skatt", en: "tax" } },
});

export const timings = choice({
  start: { name: { sv: "början", en: "start" } },
  half: { name: { sv: "halvår", en: "half" } },
  mid: { name: { sv: "mitten", en: "mid" } },
  end: { name: { sv: "slutet", en: "end" } },
});

/** How an uncertain number is spread. A discrete spread is written out instead. */
export const distributionNames = choice({
  fixed: { name: { sv: "fast", en: "fixed" } },
  uniform: { name: { sv: "likformig", en: "uniform" } },
  triangular: { name: { sv: "triangel", en: "triangular" } },
  pert: { name: { sv: "PERT", en: "PERT" } },
  normal: { name: { sv: "normal", en: "normal" } },
  lognormal: { name: { sv: "lognormal", en: "lognormal" } },
  beta: { name: { sv: "beta", en: "beta" } },
  binomial: { name: { sv: "binomial", en: "binomial" } },
});

export const fundModels = choice({
  revolving: { name: { sv: "återföring", en: "revolving" } },
  budget: { name: { sv: "budgetmodell", en: "budget" } },
  fictive: { name: { sv: "fiktiv återbetalning", en: "fictive" } },
});

export const fundRisks = choice({
  central: { name: { sv: "central", en: "central" } },
  committee: { name: { sv: "nämnd", en: "committee" } },
  shared: { name: { sv: "delad", en: "shared" } },
});

export type CostKind = keyof typeof costKinds.words;
export type EffectKind = keyof typeof effectKinds.words;
export type FundModel = keyof typeof fundModels.words;
export type FundRisk = keyof typeof fundRisks.words;
