import { sum, ZERO, type Dec } from "./decimal";
import type { CostRow, FinancingRow, NaiveModel } from "./naiveModel";
import { inPriceYear } from "./naivePrices";

/** The last year in which any cost falls, or flows are computed. */
export function lastYear(model: NaiveModel): number {
  let last = model.longest;
  for (const cohort of model.cohorts) last = Math.max(last, cohort.start);
  for (const row of model.costs) {
    for (const year of [row.from, row.kind === "per år" ? row.to : null]) {
      if (year !== null) last = Math.max(last, year - model.startYear);
    }
  }
  return last;
}

/** What one row costs in year t, before financing, positive. */
export function costOf(model: NaiveModel, row: CostRow, t: number): Dec {
  const year = model.startYear + t;
  const amount = inPriceYear(model, row.amount, row.priceYear);
  if (row.kind === "engång") return year === row.from ? amount : ZERO;
  const afterFrom = row.from === null || year >= row.from;
  const beforeTo = row.to === null || year <= row.to;
  if (!afterFrom || !beforeTo) return ZERO;
  if (row.kind === "per år") return amount;
  const starting = model.cohorts.filter((cohort) => cohort.start === t);
  return amount.times(sum(starting.map((cohort) => cohort.number)));
}

export interface Payment {
  readonly actor: string;
  readonly t: number;
  /** Plus is money out. */
  readonly paid: Dec;
}

/** Every payment of costs: rows, what counterparts get, and what financing moves. */
export function payments(model: NaiveModel): Payment[] {
  const original = originalCosts(model);
  return [
    ...original.map(({ actor, t, cost }): Payment => ({ actor, t, paid: cost })),
    ...original.flatMap(({ counterpart, t, cost }): Payment[] =>
      counterpart === null ? [] : [{ actor: counterpart, t, paid: cost.negated() }],
    ),
    ...model.financing.flatMap((row) => financed(row, original)),
  ];
}

interface OriginalCost {
  readonly actor: string;
  readonly counterpart: string | null;
  readonly t: number;
  readonly cost: Dec;
}

function originalCosts(model: NaiveModel): OriginalCost[] {
  const list: OriginalCost[] = [];
  for (const row of model.costs) {
    for (let t = 0; t <= lastYear(model); t += 1) {
      const cost = costOf(model, row, t);
      if (!cost.isZero()) {
        list.push({ actor: row.actor, counterpart: row.counterpart, t, cost });
      }
    }
  }
  return list;
}

/** Shares and proportions are of the original costs of the payers concerned. */
function financed(row: FinancingRow, original: readonly OriginalCost[]): Payment[] {
  const concerned = original.filter((cost) =>
    row.payer === null ? cost.actor !== row.financier : cost.actor === row.payer,
  );
  const total = sum(concerned.map((cost) => cost.cost));
  return concerned.flatMap(({ actor, t, cost }): Payment[] => {
    const moved = row.unit === "%" ? cost.times(row.value) : row.value.times(cost).div(total);
    return [
      { actor, t, paid: moved.negated() },
      { actor: row.financier, t, paid: moved },
    ];
  });
}
