import type { Arithmetic } from "../arithmetic";
import { discountFactorsIn } from "../arithmetic/discountFactorsIn";
import { cohortsIn, effectSides, type CohortIn, type EffectSide } from "../effects";
import type { Appraisal } from "../model";
import { longestHorizon } from "../model/longestHorizon";
import { focusedAccounts, fullAccounts, type IsInside } from "./accounts";
import type { ActorAccount } from "./account";
import { addCosts } from "./addCosts";
import { addEffects } from "./addEffects";
import { addFinancing } from "./addFinancing";
import { appearingActors } from "./appearingActors";
import { lastCostYear } from "./costFlows";

/** The actor × year matrix of an appraisal, and the discount factors: everything else is sums over it. */
export interface Ledger<N> {
  readonly appraisal: Appraisal;
  readonly arithmetic: Arithmetic<N>;
  /** The longest horizon. Effects end here; costs go on to their own end. */
  readonly lastYear: number;
  /** The last year of any cost, at least the longest horizon. */
  readonly lastCostYear: number;
  readonly cohorts: readonly CohortIn<N>[];
  /** Who gets what of each effect, in the order of the effects. */
  readonly sides: readonly (readonly EffectSide[])[];
  readonly accounts: readonly ActorAccount<N>[];
  /** With the appraisal's timing, for present values. */
  readonly factors: readonly N[];
  /** With timing start, for discounted payback. */
  readonly startFactors: readonly N[];
}

/**
 * Computes the matrix once, in the arithmetic given (docs/method.md section 3). With a focus the accounts of
 * those inside are complete but for cash, and effects that reach none of them are left out.
 */
export function buildLedger<N>(
  appraisal: Appraisal,
  arithmetic: Arithmetic<N>,
  focus?: IsInside,
): Ledger<N> {
  const lastYear = longestHorizon(appraisal);
  const years = { lastYear, lastCostYear: Math.max(lastYear, lastCostYear(appraisal)) };
  const cohorts = cohortsIn(arithmetic, appraisal);
  const sides = appraisal.effects.map((effect) => effectSides(effect, appraisal.keptShare));
  const actors = appearingActors(appraisal, sides);
  const accounts = focus
    ? focusedAccounts(actors, arithmetic, years, focus, appraisal.financing.length > 0)
    : fullAccounts(actors, arithmetic, years);
  addCosts(arithmetic, appraisal, cohorts, accounts);
  addFinancing(arithmetic, appraisal, accounts);
  addEffects(arithmetic, appraisal, { cohorts, sides, lastYear, focus }, accounts);
  const { schedule, timing } = appraisal.discounting;
  const startFactors = discountFactorsIn(arithmetic, schedule, lastYear, "start");
  const factors =
    timing === "start" ? startFactors : discountFactorsIn(arithmetic, schedule, lastYear, timing);
  return {
    appraisal,
    arithmetic,
    ...years,
    cohorts,
    sides,
    accounts: accounts.all,
    factors,
    startFactors,
  };
}
