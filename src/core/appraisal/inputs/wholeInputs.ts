import { flatRate, rateInYear } from "../../discounting";
import type { Appraisal, Cohort } from "../../model";
import type { Count, Factor, Money, Rate, Share, Years } from "../../units";
import { MOST_PARTICIPANTS, amountRange, shareRange, yearsRange, type Input } from "./input";

/** Total participants, and the mean of their success rates. */
function totals({ cohorts, successRate = 0 as Share }: Appraisal) {
  const number = cohorts.reduce((sum, cohort) => sum + cohort.number, 0);
  const rateOf = (cohort: Cohort) => cohort.successRate ?? successRate;
  const successes = cohorts.reduce((sum, cohort) => sum + cohort.number * rateOf(cohort), 0);
  const highest = cohorts.reduce((most, cohort) => Math.max(most, rateOf(cohort)), 0);
  // All alike: the rate itself, not a mean that may differ in its last digit.
  const alike = cohorts.every((cohort) => rateOf(cohort) === highest);
  const mean = number > 0 ? successes / number : successRate;
  return { number, mean: alike && number > 0 ? highest : mean, highest };
}

/** All rates are scaled alike; where all are 0, everybody gets the value. */
function withSuccessRate(appraisal: Appraisal, value: number): Appraisal {
  const { mean } = totals(appraisal);
  const scaled = (rate: number) => (mean === 0 || rate === mean ? value : (rate / mean) * value);
  const cohorts = appraisal.cohorts.map((cohort) =>
    cohort.successRate === undefined
      ? cohort
      : { ...cohort, successRate: scaled(cohort.successRate) as Share },
  );
  const own = appraisal.successRate;
  return {
    ...appraisal,
    cohorts,
    ...(own === undefined ? {} : { successRate: scaled(own) as Share }),
  };
}

/** Inputs of the whole appraisal. */
export const wholeInputs = {
  successRate: {
    name: { sv: "andel som lyckas", en: "success rate" },
    unit: "share",
    range: (appraisal) => {
      const { mean, highest } = totals(appraisal);
      return { low: 0, high: highest === 0 ? 1 : mean / highest, whole: false };
    },
    value: (appraisal) => totals(appraisal).mean,
    withValue: withSuccessRate,
  },
  number: {
    name: { sv: "antal", en: "number" },
    unit: "count",
    range: () => ({ low: 0, high: MOST_PARTICIPANTS, whole: true }),
    value: (appraisal) => totals(appraisal).number,
    withValue: (appraisal, value) => {
      const { number } = totals(appraisal);
      const cohorts = appraisal.cohorts.map((cohort) => ({
        ...cohort,
        number: (number === 0 ? 0 : (cohort.number * value) / number) as Count,
      }));
      return { ...appraisal, cohorts };
    },
  },
  unitValues: {
    name: { sv: "alla enhetsvärden", en: "all unit values" },
    unit: "factor",
    range: amountRange,
    value: () => 1,
    withValue: (appraisal, value) => ({
      ...appraisal,
      effects: appraisal.effects.map((effect) => ({
        ...effect,
        unitValue: (effect.unitValue * value) as Money,
      })),
    }),
  },
  costs: {
    name: { sv: "alla kostnader", en: "all costs" },
    unit: "factor",
    range: amountRange,
    value: () => 1,
    withValue: (appraisal, value) => ({
      ...appraisal,
      costs: appraisal.costs.map((cost) => ({ ...cost, amount: (cost.amount * value) as Money })),
    }),
  },
  duration: {
    name: { sv: "varaktighet", en: "duration" },
    unit: "years",
    range: yearsRange,
    value: ({ effects, horizon }) =>
      Math.max(0, ...effects.map(({ duration }) => duration ?? horizon)),
    withValue: (appraisal, value) => ({
      ...appraisal,
      effects: appraisal.effects.map((effect) => ({ ...effect, duration: value as Years })),
    }),
  },
  discountRate: {
    name: { sv: "diskonteringsränta", en: "discount rate" },
    unit: "rate",
    range: () => ({ low: -1, high: 1, whole: false }),
    value: ({ discounting }) => rateInYear(discounting.schedule, 1),
    withValue: (appraisal, value) => ({
      ...appraisal,
      discounting: { timing: appraisal.discounting.timing, schedule: flatRate(value as Rate) },
    }),
  },
  migration: {
    name: { sv: "utflyttning", en: "migration" },
    unit: "share",
    range: shareRange,
    value: ({ migration }) => migration,
    withValue: (appraisal, value) => ({ ...appraisal, migration: value as Share }),
  },
  taxFactor: {
    name: { sv: "skattefaktor", en: "tax factor" },
    unit: "factor",
    range: amountRange,
    value: ({ taxFactor }) => taxFactor,
    withValue: (appraisal, value) => ({ ...appraisal, taxFactor: value as Factor }),
  },
  keptShareMunicipality: {
    name: { sv: "behållen andel kommun", en: "kept share municipality" },
    unit: "share",
    range: shareRange,
    value: ({ keptShare }) => keptShare.municipality,
    withValue: (appraisal, value) => ({
      ...appraisal,
      keptShare: { ...appraisal.keptShare, municipality: value as Share },
    }),
  },
  keptShareRegion: {
    name: { sv: "behållen andel region", en: "kept share region" },
    unit: "share",
    range: shareRange,
    value: ({ keptShare }) => keptShare.region,
    withValue: (appraisal, value) => ({
      ...appraisal,
      keptShare: { ...appraisal.keptShare, region: value as Share },
    }),
  },
} satisfies Record<string, Input>;

export type WholeInputId = keyof typeof wholeInputs;
