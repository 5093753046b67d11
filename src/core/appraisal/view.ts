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
  const [first, ...others] = accounts;
  if (!first)
    return { costs: zeros(ledger, ledger.lastCostYear), effects: zeros(ledger, ledger.lastYear) };
  return others.reduce<Flows<N>>((sum, account) => addFlows(ledger, sum, account), first);
}

function zeros<N>({ arithmetic }: Ledger<N>, lastYear: number): readonly N[] {
  return Array<N>(lastYear + 1).fill(arithmetic.zero);
}

function addFlows<N>(ledger: Ledger<N>, first: Flows<N>, second: Flows<N>): Flows<N> {
  return {
    costs: addRows(ledger, first.costs, second.costs),
    effects: addRows(ledger, first.effects, second.effects),
  };
}

function addRows<N>(
  { arithmetic: { add, zero } }: Ledger<N>,
  first: readonly N[],
  second: readonly N[],
): readonly N[] {
  return first.map((amount, year) => {
    const other = second[year] as N;
    if (other === zero) return amount;
    return amount === zero ? other : add(amount, other);
  });
}

function withTaxFinancing<N>(ledger: Ledger<N>, flows: Flows<N>): Flows<N> {
  if (ledger.appraisal.taxFactor === 1) return flows;
  return addFlows(ledger, flows, taxFinancing(ledger));
}

function taxFinancing<N>(ledger: Ledger<N>): Flows<N> {
  const { of, one, subtract, multiply, settle } = ledger.arithmetic;
  const extra = subtract(of(ledger.appraisal.taxFactor), one);
  const publicSector = standardPerspective("publicSector");
  const inside = ledger.accounts.filter(({ actor }) => publicSector.includes(actor));
  const { costs, effects } = sumOfAccounts(ledger, inside);
  const scaled = (amount: N) => settle(multiply(amount, extra));
  return { costs: costs.map(scaled), effects: effects.map(scaled) };
}

function completed<N>(ledger: Ledger<N>, perspective: Perspective, flows: Flows<N>): View<N> {
  const { subtract, toNumber } = ledger.arithmetic;
  const net = flows.effects.map((effect, year) => subtract(effect, flows.costs[year] as N));
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
  return factors.map((factor, year) => {
    const amount = amounts[year] as N;
    return amount === zero ? zero : settle(multiply(amount, factor));
  });
}

export function runningSum<N>(
  { arithmetic: { add, zero } }: Ledger<N>,
  amounts: readonly N[],
): readonly N[] {
  let sum = zero;
  return amounts.map((amount) => (sum = amount === zero ? sum : add(sum, amount)));
}
