import { appraise, type Calculation } from "../appraisal";
import { appraisalMessages } from "../appraisal/messages";
import { standardPerspective } from "../appraisal/perspective";
import { Missing } from "../errors";
import type { Appraisal, StandardPerspective } from "../model";

const YEARS_OF_SPREADING = 3;
const AFTER_YEARS = [1, 5] as const;

/** S(1) and S(5) as planned, and with the cost spread: a memo, for a social investment is an expense when it happens. */
export interface SpreadCosts {
  readonly perspective: StandardPerspective;
  readonly after: readonly {
    readonly years: number;
    readonly planned: number | Missing;
    readonly spread: number | Missing;
  }[];
}

/**
 * The cost spread over three years: each year's cost as a third in each of the three following years, undiscounted.
 *
 *     S(k) = Σ_{t ≤ k} (effects(t) − (C(t−1) + C(t−2) + C(t−3)) / 3)
 */
export function spreadCosts(appraisal: Appraisal): readonly SpreadCosts[] {
  const calculation = appraise(appraisal);
  return (["municipality", "society"] as const).map((perspective) => ({
    perspective,
    after: AFTER_YEARS.map((years) => balances(calculation, perspective, years)),
  }));
}

function balances<N>(
  calculation: Calculation<N>,
  perspective: StandardPerspective,
  years: number,
): SpreadCosts["after"][number] {
  const { toNumber } = calculation.arithmetic;
  const { costs, effects, balance } = calculation.view(standardPerspective(perspective));
  if (years > calculation.ledger.lastYear) {
    const missing = new Missing(() => appraisalMessages.hasNotReached(years));
    return { years, planned: missing, spread: missing };
  }
  return {
    years,
    planned: toNumber(balance[years] as N),
    spread: toNumber(spreadBalance(calculation, { costs, effects }, years)),
  };
}

function spreadBalance<N>(
  { arithmetic: { of, add, subtract, multiply, divide, zero } }: Calculation<N>,
  { costs, effects }: { readonly costs: readonly N[]; readonly effects: readonly N[] },
  years: number,
): N {
  let sum = zero;
  let thirds = zero;
  for (let year = 0; year <= years; year += 1) {
    sum = add(sum, effects[year] as N);
    const charged = of(Math.min(YEARS_OF_SPREADING, years - year));
    thirds = add(thirds, multiply(costs[year] as N, charged));
  }
  return subtract(sum, divide(thirds, of(YEARS_OF_SPREADING)));
}
