import type { Arithmetic } from "../arithmetic";
import type { Appraisal } from "../model";

/** Participants who start in one year, as the formulas need them. */
export interface CohortIn<N> {
  /** Years after the start year. */
  readonly offset: number;
  readonly number: N;
  /** N · s: those who succeed. */
  readonly successes: N;
}

/** The cohorts of an appraisal, with the success rate of each. */
export function cohortsIn<N>(
  { of, multiply }: Arithmetic<N>,
  appraisal: Appraisal,
): readonly CohortIn<N>[] {
  return appraisal.cohorts.map((cohort) => {
    const number = of(cohort.number);
    const rate = of(cohort.successRate ?? appraisal.successRate ?? 0);
    return {
      offset: cohort.year - appraisal.startYear,
      number,
      successes: multiply(number, rate),
    };
  });
}
