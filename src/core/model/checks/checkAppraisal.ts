import type { AssumptionSet } from "../build/assumptionSet";
import type { Appraisal, Financing } from "../appraisal";
import type { ProblemList } from "../collectErrors";
import type { Placed } from "../read/placed";
import type { ReadRows } from "../read/readRows";
import { warningMessages } from "../warningMessages";
import { checkAssumptions } from "./checkAssumptions";
import { checkCohorts } from "./checkCohorts";
import { checkCosts } from "./checkCosts";
import { checkEffects } from "./checkEffects";
import { checkFinancing } from "./checkFinancing";
import { checkIds } from "./checkIds";
import { checkPrices } from "./checkPrices";
import { checkTexts } from "./checkTexts";

/** Everything that only shows when the rows are seen together. */
export function checkAppraisal(
  appraisal: Appraisal,
  rows: ReadRows,
  financing: readonly Placed<Financing>[],
  set: AssumptionSet,
  problems: ProblemList,
): void {
  checkAssumptions(appraisal, set, problems);
  checkCohorts(appraisal, rows.cohorts, set);
  checkCosts(appraisal, rows.costs, set);
  checkEffects(appraisal, rows.effects);
  checkFinancing(appraisal, financing);
  checkIds(rows);
  checkPrices(appraisal, rows);
  checkTexts(rows);
  checkEmpty(rows, problems);
}

function checkEmpty({ cohorts, costs, effects }: ReadRows, problems: ProblemList): void {
  if (problems.hasErrors) return;
  if (cohorts.length === 0)
    problems.warning({ table: "participants" }, warningMessages.noParticipants());
  if (costs.length === 0) problems.note({ table: "costs" }, warningMessages.noCosts());
  if (effects.length === 0) problems.note({ table: "effects" }, warningMessages.noEffects());
}
