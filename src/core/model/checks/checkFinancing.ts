import type { Actor } from "../actors/actor";
import type { Appraisal, Financing } from "../appraisal";
import { keyMessages } from "../keyMessages";
import type { Placed } from "../read/placed";

const NEARLY = 1e-9;

/** Shares that add up to more than the whole cost of a payer, and financing of nothing. */
export function checkFinancing(
  appraisal: Appraisal,
  financing: readonly Placed<Financing>[],
): void {
  const payers = new Set(appraisal.costs.map(({ actor }) => actor));
  const shares = new Map<Actor, number>();
  for (const { row, value } of financing) {
    const covered = [...payers].filter((payer) => isCovered(value, payer));
    if (covered.length === 0)
      row.problems.warning(row.place("key"), keyMessages.financingNothing());
    if (!("share" in value.amount)) continue;
    for (const payer of covered) {
      const total = (shares.get(payer) ?? 0) + value.amount.share;
      shares.set(payer, total);
      if (total > 1 + NEARLY)
        row.problems.error(row.place("value"), keyMessages.financingOver(payer.name));
    }
  }
}

function isCovered({ financier, payer }: Financing, actor: Actor): boolean {
  return payer ? actor === payer : actor !== financier;
}
