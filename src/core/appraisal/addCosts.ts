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
  const { negate, rows } = arithmetic;
  for (const cost of appraisal.costs) {
    const payer = accounts.of(cost.actor);
    const receiver = cost.counterpart && accounts.of(cost.counterpart);
    for (const { year, amount } of costFlows(arithmetic, appraisal, cost, cohorts)) {
      rows.enterAt(payer.costs, year, amount);
      rows.enterAt(payer.grossCosts, year, amount);
      if (!receiver) continue;
      rows.enterAt(receiver.costs, year, negate(amount));
      rows.enterAt(receiver.received, year, amount);
    }
  }
}
