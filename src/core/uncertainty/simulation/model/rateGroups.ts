import type { Appraisal, Cohort } from "../../../model";
import { rateFollowing } from "../inputs/successSpreads";
import type { UncertainInput } from "../inputs/uncertainInput";

/** Cohorts whose success rate is the same in every trial, and how it comes from the draw of an input. */
export interface RateGroup {
  readonly cohorts: readonly Cohort[];
  /** The place of the input that is drawn; undefined where the rate is fixed, and counted in the cohorts. */
  readonly input: number | undefined;
  readonly rateOf: (drawn: number) => number;
}

/** The cohorts of an appraisal by what their success depends on. Fixed rates make one group. */
export function rateGroups(
  appraisal: Appraisal,
  inputs: readonly UncertainInput[],
): readonly RateGroup[] {
  const common = inputs.findIndex(({ role }) => role.kind === "successRate");
  if (common >= 0) return followingGroups(appraisal, common);
  const fixed: Cohort[] = [];
  const drawn: RateGroup[] = [];
  appraisal.cohorts.forEach((cohort, place) => {
    const input = inputs.findIndex(
      ({ role }) => role.kind === "successes" && role.cohort === place,
    );
    if (input < 0) fixed.push(cohort);
    else drawn.push({ cohorts: [cohort], input, rateOf: (value) => value / cohort.number });
  });
  const rest = { cohorts: fixed, input: undefined, rateOf: () => 1 };
  return fixed.length > 0 ? [rest, ...drawn] : drawn;
}

/** One group for each rate of its own, and one for the cohorts without. */
function followingGroups(appraisal: Appraisal, input: number): readonly RateGroup[] {
  const common = appraisal.successRate ?? 0;
  const byRate = new Map<number | undefined, Cohort[]>();
  for (const cohort of appraisal.cohorts) {
    const group = byRate.get(cohort.successRate);
    if (group) group.push(cohort);
    else byRate.set(cohort.successRate, [cohort]);
  }
  return [...byRate].map(([own, cohorts]) => ({
    cohorts,
    input,
    rateOf:
      own === undefined
        ? (drawn: number) => drawn
        : (drawn: number) => rateFollowing(own, common, drawn),
  }));
}
