import { InputError } from "../../../errors";
import type { Appraisal, Cohort, Spread } from "../../../model";
import { assumptionKeys } from "../../../model/schema/assumptionKeys";
import type { Text } from "../../../text";
import type { Share } from "../../../units";
import { binomialSampler } from "../distributions/stepped";
import { inputMessages } from "./messages";
import { aShare, type SpreadInput, type UncertainInput } from "./uncertainInput";

const { name } = assumptionKeys.successRate;

/** The success rate: one draw for all cohorts. Cohorts with rates of their own follow in proportion. */
export function successSpread(appraisal: Appraisal, spread: Spread): SpreadInput {
  const value = appraisal.successRate ?? 0;
  return {
    name,
    also: [],
    table: "assumptions",
    role: { kind: "successRate" },
    bounds: aShare,
    value,
    spread,
    withValue: (other, drawn) => ({
      ...other,
      successRate: drawn as Share,
      cohorts: other.cohorts.map((cohort) =>
        cohort.successRate === undefined
          ? cohort
          : { ...cohort, successRate: rateFollowing(cohort.successRate, value, drawn) as Share },
      ),
    }),
  };
}

/** A cohort's own rate when the common one is drawn: both by the same factor, never above 1. */
export function rateFollowing(own: number, common: number, drawn: number): number {
  return common === 0 ? own : Math.min(1, own * (drawn / common));
}

/** Binomial: the successes of each cohort are drawn by themselves, for they are different persons. */
export function binomialInputs(appraisal: Appraisal): readonly UncertainInput[] {
  return appraisal.cohorts.flatMap((cohort, place) => {
    const { number, year } = cohort;
    if (number === 0) return [];
    if (!Number.isInteger(number))
      throw new InputError("assumptions", inputMessages.binomialFraction(year, number));
    return [
      {
        name: nameOf(appraisal, place),
        also: [name.sv, name.en],
        table: "assumptions" as const,
        role: { kind: "successes" as const, cohort: place },
        bounds: { low: 0, high: number, whole: false },
        sampler: binomialSampler(number, rateOf(appraisal, cohort)),
        mayLeave: false,
        withValue: (other: Appraisal, drawn: number) => withSuccesses(other, place, drawn),
      },
    ];
  });
}

/** The success rate of a year, where there are several cohorts; of the second cohort of a year, "2027 (2)". */
function nameOf({ cohorts }: Appraisal, place: number): Text {
  if (cohorts.length === 1) return name;
  const years = cohorts.slice(0, place + 1).map(({ year }) => year);
  const year = years.at(-1);
  const times = years.filter((each) => each === year).length;
  const which = times === 1 ? String(year) : `${String(year)} (${String(times)})`;
  return { sv: `${name.sv} ${which}`, en: `${name.en} ${which}` };
}

function rateOf({ successRate = 0 as Share }: Appraisal, cohort: Cohort): number {
  return cohort.successRate ?? successRate;
}

function withSuccesses(appraisal: Appraisal, place: number, drawn: number): Appraisal {
  const cohorts = [...appraisal.cohorts];
  const cohort = cohorts[place] as Cohort;
  cohorts[place] = { ...cohort, successRate: (drawn / cohort.number) as Share };
  return { ...appraisal, cohorts };
}
