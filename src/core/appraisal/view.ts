import { floatArithmetic } from "../arithmetic";
import type { Money } from "../units";
import type { ActorAccount } from "./account";
import type { Ledger } from "./ledger";
import { potentialPerParticipant, realisedPerSuccess } from "./fullEffectYear";
import { standardPerspective, type Perspective } from "./perspective";

/** What one perspective pays and gets by year, with present values and running sums: the base of every measure. */
export interface View<N> {
  readonly ledger: Ledger<N>;
  readonly perspective: Perspective;
  /** Undiscounted, by year. Costs are positive and may go on after the last horizon. */
  readonly costs: readonly N[];
  readonly effects: readonly N[];
  /** F(t) = effects − costs, to the last horizon. */
  readonly net: readonly N[];
  /** Present values by year. */
  readonly pvCosts: readonly N[];
  readonly pvEffects: readonly N[];
  /** S(t), running sums of net, of the two present values. */
  readonly balance: readonly N[];
  readonly costsSoFar: readonly N[];
  readonly effectsSoFar: readonly N[];
  /** Σ|F| so far, for the tolerance. */
  readonly gross: readonly number[];
  /** Computed when first asked for, and kept. */
  readonly lazy: LazyRows<N>;
}

interface LazyRows<N> {
  /** S(t) as numbers, simple and discounted with timing start. */
  readonly balanceNumbers: () => readonly number[];
  readonly discountedBalanceNumbers: () => readonly number[];
  readonly netNumbers: () => readonly Money[];
  /** Running sum of undiscounted costs, to the last year of any cost. */
  readonly undiscountedCostsSoFar: () => readonly N[];
  /** What a full-effect year is worth for each participant, and for each success as it is reckoned with. */
  readonly potentialPerParticipant: () => N;
  readonly realisedPerSuccess: () => N;
}

/** The flows of a perspective: the sum of its actors' rows and, for society, the cost of tax financing. */
export function viewOf<N>(ledger: Ledger<N>, perspective: Perspective): View<N> {
  const inside = ledger.accounts.filter(({ actor }) => perspective.includes(actor));
  const rows = sumOfAccounts(ledger, inside);
  const flows = perspective.withTaxFinancing ? withTaxFinancing(ledger, rows) : rows;
  return completed(ledger, perspective, flows);
}

/** The line Skattefinansiering as a view of its own: (λ − 1) times the flows of the public sector. */
export function taxFinancingView<N>(ledger: Ledger<N>): View<N> {
  const perspective: Perspective = {
    name: "taxFinancing",
    includes: () => false,
    withTaxFinancing: true,
    isMunicipal: false,
  };
  return completed(ledger, perspective, taxFinancing(ledger));
}

interface Flows<N> {
  readonly costs: readonly N[];
  readonly effects: readonly N[];
}

function sumOfAccounts<N>(ledger: Ledger<N>, accounts: readonly ActorAccount<N>[]): Flows<N> {
  const { arithmetic, lastCostYear, lastYear } = ledger;
  const { zeros, enter } = arithmetic.rows;
  const costs = zeros(lastCostYear + 1);
  const effects = zeros(lastYear + 1);
  for (const account of accounts) {
    enter(costs, account.costs);
    enter(effects, account.effects);
  }
  return { costs, effects };
}

function addFlows<N>({ arithmetic }: Ledger<N>, first: Flows<N>, second: Flows<N>): Flows<N> {
  const [costs, effects] = [[...first.costs], [...first.effects]];
  arithmetic.rows.enter(costs, second.costs);
  arithmetic.rows.enter(effects, second.effects);
  return { costs, effects };
}

function withTaxFinancing<N>(ledger: Ledger<N>, flows: Flows<N>): Flows<N> {
  if (ledger.appraisal.taxFactor === 1) return flows;
  return addFlows(ledger, flows, taxFinancing(ledger));
}

function taxFinancing<N>(ledger: Ledger<N>): Flows<N> {
  const { arithmetic } = ledger;
  const extra = arithmetic.subtract(arithmetic.of(ledger.appraisal.taxFactor), arithmetic.one);
  const publicSector = standardPerspective("publicSector");
  const inside = ledger.accounts.filter(({ actor }) => publicSector.includes(actor));
  const { costs, effects } = sumOfAccounts(ledger, inside);
  return {
    costs: arithmetic.rows.scaled(costs, extra),
    effects: arithmetic.rows.scaled(effects, extra),
  };
}

function completed<N>(ledger: Ledger<N>, perspective: Perspective, flows: Flows<N>): View<N> {
  const { rows } = ledger.arithmetic;
  const net = rows.difference(flows.effects, flows.costs);
  const pvCosts = presentValues(ledger, flows.costs);
  const pvEffects = presentValues(ledger, flows.effects);
  const netNumbers = rows.toNumbers(net) as readonly Money[];
  const balance = runningSum(ledger, net);
  return {
    ledger,
    perspective,
    ...flows,
    net,
    pvCosts,
    pvEffects,
    balance,
    costsSoFar: runningSum(ledger, pvCosts),
    effectsSoFar: runningSum(ledger, pvEffects),
    gross: grossSoFar(netNumbers),
    lazy: {
      balanceNumbers: lazily(() => rows.toNumbers(balance)),
      discountedBalanceNumbers: lazily(() => rows.toNumbers(discountedBalance(ledger, net))),
      netNumbers: () => netNumbers,
      undiscountedCostsSoFar: lazily(() => runningSum(ledger, flows.costs)),
      potentialPerParticipant: lazily(() => potentialPerParticipant(ledger, perspective)),
      realisedPerSuccess: lazily(() => realisedPerSuccess(ledger, perspective)),
    },
  };
}

/** Σ|F| to each year. */
function grossSoFar(net: readonly number[]): readonly number[] {
  const sums = floatArithmetic.rows.zeros(net.length);
  let sum = 0;
  for (let year = 0; year < net.length; year += 1)
    sums[year] = sum += Math.abs(net[year] as number);
  return sums;
}

function lazily<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function discountedBalance<N>(ledger: Ledger<N>, net: readonly N[]): readonly N[] {
  const { rows } = ledger.arithmetic;
  return rows.runningSum(rows.productsFrom(net, ledger.startFactors, 0));
}

/** Present value of each year's amount, to the last horizon. */
export function presentValues<N>(
  { arithmetic, factors }: Ledger<N>,
  amounts: readonly N[],
): readonly N[] {
  return arithmetic.rows.weighed(amounts, factors);
}

export function runningSum<N>({ arithmetic }: Ledger<N>, amounts: readonly N[]): readonly N[] {
  return arithmetic.rows.runningSum(amounts);
}
