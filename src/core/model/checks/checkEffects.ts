import { usualHaircut } from "../../evidence/usualHaircut";
import type { Appraisal } from "../appraisal";
import { isPublic } from "../actors/actor";
import { longestHorizon } from "../longestHorizon";
import { actorMessages } from "../messages";
import type { Placed } from "../read/placed";
import type { Effect } from "../rows";
import { warningMessages } from "../warningMessages";

/** Effects whose parties do not fit their kind, and those that should not pass unnoticed. */
export function checkEffects(appraisal: Appraisal, effects: readonly Placed<Effect>[]): void {
  const lastYear = longestHorizon(appraisal);
  const firstStart = Math.min(...appraisal.cohorts.map(({ year }) => year - appraisal.startYear));
  for (const placed of effects) {
    checkParties(placed);
    checkEvidence(placed, appraisal.comparison !== undefined);
    checkTime(placed, lastYear, Number.isFinite(firstStart) ? firstStart : 0);
    checkCash(placed);
  }
}

function checkParties({ row, value }: Placed<Effect>): void {
  const { kind, actor, counterpart } = value;
  const { problems } = row;
  const twoSides = kind === "transfer" || kind === "tax";
  if (twoSides && !counterpart)
    problems.error(row.place("counterpart"), actorMessages.counterpartMissing());
  if (!twoSides && counterpart)
    problems.error(row.place("counterpart"), actorMessages.counterpartNotUsed());
  if (twoSides && counterpart === actor)
    problems.error(row.place("counterpart"), actorMessages.counterpartSame());
  if (kind === "tax" && !isPublic(actor))
    problems.error(row.place("actor"), actorMessages.taxReceiver());
  if (kind === "tax" && counterpart && !["household", "firm"].includes(counterpart.kind))
    problems.error(row.place("counterpart"), actorMessages.taxPayer());
  if (kind === "income" && isPublic(actor))
    problems.warning(row.place("actor"), warningMessages.incomeOfPublic(actor.name));
}

function checkEvidence({ row, value }: Placed<Effect>, compared: boolean): void {
  const { evidenceGrade: grade, haircut } = value;
  if (grade === undefined)
    row.problems.warning(row.place("evidenceGrade"), warningMessages.noGrade());
  else if (usualHaircut(grade) !== haircut)
    row.problems.note(
      row.place("haircut"),
      warningMessages.haircutDiffers(grade, usualHaircut(grade), haircut),
    );
  if (compared && value.deadweight > 0)
    row.problems.warning(row.place("deadweight"), warningMessages.deadweightTwice());
}

function checkTime({ row, value }: Placed<Effect>, lastYear: number, firstStart: number): void {
  if (value.lag === 0) row.problems.note(row.place("lag"), warningMessages.noLag());
  const first = firstStart + value.lag;
  if (first > lastYear) row.problems.warning(row.place("lag"), warningMessages.neverCounts());
  else if (value.duration !== undefined && first + value.duration - 1 > lastYear)
    row.problems.note(row.place("duration"), warningMessages.pastHorizon(lastYear));
}

function checkCash({ row, value }: Placed<Effect>): void {
  const own = [value.actor, value.counterpart].some((actor) => actor?.kind === "municipality");
  if (!own && value.cashableShare > 0)
    row.problems.note(row.place("cashableShare"), warningMessages.notCashable());
}
