import { ZERO, type Dec } from "./decimal";
import { kindOf } from "./naiveActors";
import type { NaiveFlows } from "./naiveFlows";
import type { NaiveModel } from "./naiveModel";
import { priceLevel } from "./naivePrices";

export interface BudgetCell {
  readonly committee: string;
  readonly year: number;
  /** Before financing, positive; what it pays as a financier is a cost of its own. */
  readonly cost: Dec;
  /** What financing and counterparts' payments bring. */
  readonly grants: Dec;
  readonly saving: Dec;
}

/** Committee × calendar year, in the year's own prices. */
export function budget(model: NaiveModel, flows: NaiveFlows): BudgetCell[] {
  const committees = flows.actors.filter((actor) => kindOf(model, actor) === "kommun");
  return committees.flatMap((committee) => {
    const cells: BudgetCell[] = [];
    for (let t = 0; t <= model.longest; t += 1) {
      const level = priceLevel(model, t);
      let cost = ZERO;
      let grants = ZERO;
      for (const payment of flows.payments) {
        if (payment.actor !== committee || payment.t !== t) continue;
        if (payment.paid.isNegative()) grants = grants.minus(payment.paid);
        else cost = cost.plus(payment.paid);
      }
      cells.push({
        committee,
        year: model.startYear + t,
        cost: cost.times(level),
        grants: grants.times(level),
        saving: flows.cashEffects.get(committee)![t]!.times(level),
      });
    }
    return cells;
  });
}
