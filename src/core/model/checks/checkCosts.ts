import type { Appraisal } from "../appraisal";
import type { AssumptionSet } from "../build/assumptionSet";
import { longestHorizon } from "../longestHorizon";
import { actorMessages, spanMessages } from "../messages";
import type { Placed } from "../read/placed";
import type { Cost } from "../rows";
import { warningMessages } from "../warningMessages";

const LONGEST = 1000;

/** Costs whose years or parties cannot be, and those that fall after the last horizon. */
export function checkCosts(
  appraisal: Appraisal,
  costs: readonly Placed<Cost>[],
  set: AssumptionSet,
): void {
  const start = set.number("startYear");
  for (const { row, value: cost } of costs) {
    if (cost.counterpart === cost.actor)
      row.problems.error(row.place("counterpart"), actorMessages.counterpartSame());
    if (start !== undefined) checkYears({ row, value: cost }, start, longestHorizon(appraisal));
  }
}

function checkYears({ row, value }: Placed<Cost>, start: number, horizon: number): void {
  const { kind, from, to } = value;
  const { problems } = row;
  if (from !== undefined && from < start && kind !== "perParticipant")
    problems.error(row.place("from"), spanMessages.beforeStart(from, start));
  if (kind === "once" && to !== undefined && to !== from)
    problems.warning(row.place("to"), spanMessages.toNotUsed());
  if (kind !== "once" && from !== undefined && to !== undefined && to < from)
    problems.error(row.place("to"), spanMessages.toBeforeFrom());
  if (kind === "perParticipant") return;
  const last = (kind === "once" ? from : to) ?? start;
  if (last > start + LONGEST) problems.error(row.place("to"), spanMessages.tooLate(last));
  else if (last > start + horizon)
    problems.note(row.place("to"), warningMessages.costPastHorizon());
}
