import type { Appraisal, Cohort } from "../../../model";
import type { UncertainInput } from "../inputs/uncertainInput";
import { times, type Filler } from "./effectFactor";

const { min } = Math;

/** Cohorts whose success rate is the same in every trial, and how it comes from what is drawn. */
export interface RateGroup {
  readonly cohorts: readonly Cohort[];
  /** Multiplies with the rate; undefined where the rate is fixed, and counted in the cohorts. */
  readonly timesRate: Filler | undefined;
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
    else
      drawn.push({ cohorts: [cohort], timesRate: timesPart(input, 1 / cohort.number, Infinity) });
  });
  return fixed.length > 0 ? [{ cohorts: fixed, timesRate: undefined }, ...drawn] : drawn;
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
  return [...byRate].map(([own, cohorts]) => {
    if (own === undefined) return { cohorts, timesRate: times(input) };
    // As in rateFollowing: a rate that does not follow is counted in the cohorts.
    return { cohorts, timesRate: common === 0 ? undefined : timesPart(input, own / common, 1) };
  });
}

function timesPart(place: number, part: number, most: number): Filler {
  return (drawn, count, target) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1)
      target[trial] = (target[trial] as number) * min(most, part * (values[trial] as number));
  };
}
