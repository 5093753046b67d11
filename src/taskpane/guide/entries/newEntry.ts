import { costKinds, effectKinds } from "../../../core/model/schema/choices";
import { assumptionCell, readCell, type Draft, type NewCells } from "../state";
import { startYearOf } from "../steps/participants/nextCohort";

/** The committee that owns the calculation is who most often pays and saves. */
function owner(draft: Draft): string | null {
  const committee = String(readCell(draft, assumptionCell("committee")) ?? "").trim();
  return committee === "" ? null : committee;
}

export function newCost(draft: Draft): NewCells {
  return {
    item: null,
    actor: owner(draft),
    kind: costKinds.write("yearly", draft.language),
    amount: null,
    from: startYearOf(draft),
    to: null,
  };
}

/** A lag of one year is the usual one: the effect comes the year after the participants start. */
export function newEffect(draft: Draft): NewCells {
  return {
    effect: null,
    actor: owner(draft),
    kind: effectKinds.write("real", draft.language),
    unitValue: null,
    lag: 1,
  };
}

export function newNotPriced(): NewCells {
  return { effect: null, forWhom: null, size: "+", evidence: null };
}
