import type { Actor } from "../../model";
import { verdictTolerance } from "../../arithmetic/tolerances";
import type { Calculation } from "../calculation";
import { checkedHorizon } from "../keyFigure";
import { actorPerspective, standardPerspective } from "../perspective";
import { taxFinancingView, type View } from "../view";

/** What one actor gains or pays to a horizon. `actor` is undefined for the line Skattefinansiering. */
export interface GainOrLoss {
  readonly actor: Actor | undefined;
  readonly netPresentValue: number;
  readonly costs: number;
  readonly benefits: number;
  /** Parts of society's costs and benefits; each column adds up to 1. Undefined where there are none. */
  readonly costShare: number | undefined;
  readonly benefitShare: number | undefined;
}

/** Who gains and who pays: every actor, the largest gain first, ties in the order of actors. */
export function gainsAndLosses<N>(
  calculation: Calculation<N>,
  horizon: number = calculation.appraisal.horizon,
): readonly GainOrLoss[] {
  checkedHorizon(calculation, horizon);
  const society = calculation.view(standardPerspective("society"));
  const rows = calculation.actors.map((actor) =>
    rowOf(calculation.view(actorPerspective(actor)), society, horizon, actor),
  );
  if (calculation.appraisal.taxFactor !== 1)
    rows.push(rowOf(taxFinancingView(calculation.ledger), society, horizon, undefined));
  // Sorting is stable, so that equal values keep the order of actors.
  return rows.sort((first, second) => second.netPresentValue - first.netPresentValue);
}

function rowOf<N>(
  view: View<N>,
  society: View<N>,
  horizon: number,
  actor: Actor | undefined,
): GainOrLoss {
  const { subtract, divide, toNumber } = view.ledger.arithmetic;
  const [paid, gained] = [view.costsSoFar[horizon] as N, view.effectsSoFar[horizon] as N];
  const tolerance = verdictTolerance(society.gross[horizon] as number);
  const shareOf = (part: N, total: N) =>
    Math.abs(toNumber(total)) <= tolerance ? undefined : toNumber(divide(part, total));
  return {
    actor,
    netPresentValue: toNumber(subtract(gained, paid)),
    costs: toNumber(paid),
    benefits: toNumber(gained),
    costShare: shareOf(paid, society.costsSoFar[horizon] as N),
    benefitShare: shareOf(gained, society.effectsSoFar[horizon] as N),
  };
}
