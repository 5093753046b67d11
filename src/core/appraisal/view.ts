import type { Money } from "../units";
import type { ActorAccount } from "./account";
import type { Ledger } from "./ledger";
import { potentialPerParticipant, realisedPerSuccess } from "./fullEffectYear";
import { standardPerspective, type Perspective } from "./perspective";
import { difference, enter, scaled } from "./rows";

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
  const costs = Array<N>(lastCostYear + 1).fill(arithmetic.zero);
  const effects = Array<N>(lastYear + 1).fill(arithmetic.zero);
  for (const account of accounts) {
    enter(arithmetic, costs, account.costs);
    enter(arithmetic, effects, account.effects);
  }
  return { costs, effects };
}

function addFlows<N>({ arithmetic }: Ledger<N>, first: Flows<N>, second: Flows<N>): Flows<N> {
  const [costs, effects] = [[...first.costs], [...first.effects]];
  enter(arithmetic, costs, second.costs);
  enter(arithmetic, effects, second.effects);
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
    costs: scaled(arithmetic, costs, extra),
    effects: scaled(arithmetic, effects, extra),
  };
}

function completed<N>(ledger: Ledger<N>, perspective: Perspective, flows: Flows<N>): View<N> {
  const { toNumber } = ledger.arithmetic;
  const net = difference(ledger.arithmetic, flows.effects, flows.costs);
  const pvCosts = presentValues(ledger, flows.costs);
  const pvEffects = presentValues(ledger, flows.effects);
  const netNumbers = net.map((amount) => toNumber(amount) as Money);
  let sizes = 0;
  const gross = netNumbers.map((amount) => (sizes += Math.abs(amount)));
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
    gross,
    lazy: {
      balanceNumbers: lazily(() => balance.map(toNumber)),
      discountedBalanceNumbers: lazily(() => discountedBalance(ledger, net).map(toNumber)),
      netNumbers: () => netNumbers,
      undiscountedCostsSoFar: lazily(() => runningSum(ledger, flows.costs)),
      potentialPerParticipant: lazily(() => potentialPerParticipant(ledger, perspective)),
      realisedPerSuccess: lazily(() => realisedPerSuccess(ledger, perspective)),
    },
  };
}

function lazily<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function discountedBalance<N>(ledger: Ledger<N>, net: readonly N[]): readonly N[] {
  const { multiply } = ledger.arithmetic;
  return runningSum(
    ledger,
    net.map((amount, year) => multiply(amount, ledger.startFactors[year] as N)),
  );
}

/** Present value of each year's amount, to the last horizon. */
export function presentValues<N>(
  { arithmetic: { multiply, settle, zero }, factors }: Ledger<N>,
  amounts: readonly N[],
): readonly N[] {
  const values = Array<N>(factors.length).fill(zero);
  for (let year = 0; year < factors.length; year += 1) {
    const amount = amounts[year] as N;
    if (amount !== zero) values[year] = settle(multiply(amount, factors[year] as N));
  }
  return values;
}

export function runningSum<N>(
  { arithmetic: { add, zero } }: Ledger<N>,
  amounts: readonly N[],
): readonly N[] {
  const sums = Array<N>(amounts.length).fill(zero);
  let sum = zero;
  for (let year = 0; year < amounts.length; year += 1) {
    const amount = amounts[year] as N;
    sums[year] = sum = amount === zero ? sum : add(sum, amount);
  }
  return sums;
}
