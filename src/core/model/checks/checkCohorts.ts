import type { Appraisal } from "../appraisal";
import type { AssumptionSet } from "../build/assumptionSet";
import { longestHorizon } from "../longestHorizon";
import { spanMessages } from "../messages";
import type { Placed } from "../read/placed";
import type { Cohort } from "../rows";
import { warningMessages } from "../warningMessages";

/** Cohorts that start before the start year or after the last horizon, and parts of persons. */
export function checkCohorts(
  appraisal: Appraisal,
  cohorts: readonly Placed<Cohort>[],
  set: AssumptionSet,
): void {
  const start = set.number("startYear");
  const last = appraisal.startYear + longestHorizon(appraisal);
  for (const { row, value } of cohorts) {
    if (!Number.isInteger(value.number))
      row.problems.warning(
        row.place("number"),
        warningMessages.fractionalParticipants(value.number),
      );
    if (start === undefined) continue;
    if (value.year < start)
      row.problems.error(row.place("year"), spanMessages.beforeStart(value.year, start));
    else if (value.year > last)
      row.problems.warning(row.place("year"), warningMessages.cohortPastHorizon());
  }
}
