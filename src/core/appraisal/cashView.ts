import type { Ledger } from "./ledger";
import { presentValues, runningSum, type View } from "./view";

/** What the municipality can take out of its budgets, less its costs: beside the economic value, never added to it. */
export interface CashView<N> {
  /** Undiscounted, by year, to the last horizon. */
  readonly savings: readonly N[];
  readonly net: readonly N[];
  /** Running sums of net, and of its present value. */
  readonly balance: readonly N[];
  readonly presentValueSoFar: readonly N[];
}

/** cash(t) = −costs + Σ what can be taken out. Only for the municipality's own actors. */
export function cashView<N>(ledger: Ledger<N>, view: View<N>): CashView<N> | undefined {
  const { add, subtract, zero } = ledger.arithmetic;
  if (!view.perspective.isMunicipal) return undefined;
  const inside = ledger.accounts.filter(({ actor }) => view.perspective.includes(actor));
  const savings = ledger.factors.map((_, year) =>
    inside.reduce((sum, { cashEffects }) => add(sum, cashEffects[year] as N), zero),
  );
  const net = savings.map((saving, year) => subtract(saving, view.costs[year] as N));
  return {
    savings,
    net,
    balance: runningSum(ledger, net),
    presentValueSoFar: runningSum(ledger, presentValues(ledger, net)),
  };
}
