import type { Actor } from "../../model";
import type { Calculation } from "../calculation";
import { taxFinancingView } from "../view";
import type { Perspective } from "../perspective";

export type CashFlowKind = "all" | "costs" | "effects" | "cash";

/** One actor's amounts by year, undiscounted, as they enter: costs negative. */
export interface CashFlowRow {
  /** Undefined for the line Skattefinansiering. */
  readonly actor: Actor | undefined;
  readonly amounts: readonly number[];
}

/** Actor × year to the last horizon, for the actors of a perspective. `cash` has the municipality's own actors only. */
export function cashFlow<N>(
  calculation: Calculation<N>,
  perspective: Perspective,
  kind: CashFlowKind = "all",
): readonly CashFlowRow[] {
  const { ledger, arithmetic } = calculation;
  const { negate, subtract, toNumber } = arithmetic;
  const rowOf = (
    actor: Actor | undefined,
    costs: readonly N[],
    effects: readonly N[],
  ): CashFlowRow => ({
    actor,
    amounts: ledger.factors.map((_, year) => {
      const [cost, effect] = [costs[year] as N, effects[year] as N];
      if (kind === "costs") return toNumber(negate(cost)) + 0;
      return toNumber(kind === "effects" ? effect : subtract(effect, cost));
    }),
  });
  const rows = ledger.accounts
    .filter(({ actor }) => perspective.includes(actor))
    .filter(({ actor }) => kind !== "cash" || actor.kind === "municipality")
    .map((account) =>
      rowOf(account.actor, account.costs, kind === "cash" ? account.cashEffects : account.effects),
    );
  if (!perspective.withTaxFinancing || calculation.appraisal.taxFactor === 1 || kind === "cash")
    return rows;
  const line = taxFinancingView(ledger);
  return [...rows, rowOf(undefined, line.costs, line.effects)];
}
