import type { Arithmetic } from "../arithmetic";
import type { CohortIn } from "../effects";
import type { Appraisal } from "../model";
import { costFlows } from "./costFlows";
import type { Accounts } from "./accounts";

/** Enters every row of Kostnader: the actor pays, a counterpart gets. */
export function addCosts<N>(
  arithmetic: Arithmetic<N>,
  appraisal: Appraisal,
  cohorts: readonly CohortIn<N>[],
  accounts: Accounts<N>,
): void {
  const { add, subtract } = arithmetic;
  for (const cost of appraisal.costs) {
    const payer = accounts.of(cost.actor);
    const receiver = cost.counterpart && accounts.of(cost.counterpart);
    for (const { year, amount } of costFlows(arithmetic, appraisal, cost, cohorts)) {
      payer.costs[year] = add(payer.costs[year] as N, amount);
      payer.grossCosts[year] = add(payer.grossCosts[year] as N, amount);
      if (!receiver) continue;
      receiver.costs[year] = subtract(receiver.costs[year] as N, amount);
      receiver.received[year] = add(receiver.received[year] as N, amount);
    }
  }
}
