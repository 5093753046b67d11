import type { Appraisal, Comparison } from "../appraisal";
import type { AssumptionSet } from "../build/assumptionSet";
import type { ProblemList } from "../collectErrors";
import { keyMessages } from "../keyMessages";
import { longestHorizon } from "../longestHorizon";
import { tableMessages } from "../messages";
import type { Finding } from "../problem";
import { assumptionKeys, type AssumptionKey } from "../schema/assumptionKeys";
import { warningMessages } from "../warningMessages";

const NEARLY = 1e-6;

/** What Antaganden says that cannot be, or that should not pass unnoticed. */
export function checkAssumptions(
  appraisal: Appraisal,
  set: AssumptionSet,
  problems: ProblemList,
): void {
  const rateMissing =
    appraisal.successRate === undefined &&
    appraisal.cohorts.some(({ successRate }) => successRate === undefined);
  if (rateMissing && !set.rowOf("successRate"))
    problems.error(
      { table: "assumptions" },
      tableMessages.keyMissing(assumptionKeys.successRate.name),
    );
  checkRateLength(appraisal, problems);
  checkTax(appraisal, set);
  checkComparison(appraisal, set);
}

function checkRateLength(appraisal: Appraisal, problems: ProblemList): void {
  const { schedule, timing } = appraisal.discounting;
  const beyond = timing === "mid" || timing === "end" ? 1 : 0;
  if (schedule.lastYear !== undefined && longestHorizon(appraisal) + beyond > schedule.lastYear)
    problems.error({ table: "assumptions" }, keyMessages.rateTooShort(schedule.lastYear));
}

function checkTax({ taxFactor, keptShare }: Appraisal, set: AssumptionSet): void {
  if (taxFactor !== 1) say(set, "taxFactor", "note", warningMessages.taxFactorUsed(taxFactor));
  const kept = { keptShareMunicipality: keptShare.municipality, keptShareRegion: keptShare.region };
  for (const [key, share] of Object.entries(kept) as [keyof typeof kept, number][])
    if (share > 0 && set.source(key) === "")
      say(set, key, "warning", warningMessages.keptShareWithoutSource());
}

function checkComparison({ comparison, successRate }: Appraisal, set: AssumptionSet): void {
  const difference = comparison && successDifference(comparison);
  if (difference === undefined || successRate === undefined) return;
  if (Math.abs(difference - successRate) > NEARLY)
    say(set, "successRate", "note", warningMessages.ratesDiffer(successRate, difference));
}

function successDifference(comparison: Comparison): number | undefined {
  const { treated = 0, treatedSuccesses, controls = 0, controlSuccesses } = comparison;
  if (treatedSuccesses === undefined || controlSuccesses === undefined) return undefined;
  if (treated === 0 || controls === 0) return undefined;
  return treatedSuccesses / treated - controlSuccesses / controls;
}

function say(
  set: AssumptionSet,
  key: AssumptionKey,
  severity: "warning" | "note",
  finding: Finding,
): void {
  const row = set.rowOf(key);
  row?.problems.add(severity, row.place("value"), finding);
}
