import { dec, ONE, settled, sum, ZERO, type Dec } from "./decimal";
import { weighted } from "./naiveDiscount";
import { sidesOf, unitValueOf, volume } from "./naiveEffects";
import { NOT_AVAILABLE, type Cohort, type Maybe, type NaiveModel } from "./naiveModel";
import { runningSum } from "./naivePayback";
import type { PerspectiveFlows } from "./naivePerspectives";

const HALF_ORE = dec("0.005");

export function ratio(top: Dec, bottom: Dec): Maybe {
  return bottom.isZero() ? NOT_AVAILABLE : top.div(bottom);
}

/** A ratio to a sum of money that counts as nothing below half an öre. */
export function ratioOfMoney(top: Dec, bottom: Dec): Maybe {
  return bottom.abs().lessThanOrEqualTo(HALF_ORE) ? NOT_AVAILABLE : top.div(bottom);
}

export interface PresentValues {
  readonly costs: Dec;
  readonly benefits: Dec;
  readonly npv: Dec;
}

export function presentValues(
  weight: readonly Dec[],
  flows: PerspectiveFlows,
  horizon: number,
): PresentValues {
  return {
    costs: weighted(flows.costs, weight, horizon),
    benefits: weighted(flows.benefits, weight, horizon),
    npv: weighted(flows.net, weight, horizon),
  };
}

export function bcr({ benefits, costs }: PresentValues): Maybe {
  return costs.lessThanOrEqualTo(0) ? NOT_AVAILABLE : benefits.div(costs);
}

/** NPV / Σ D(t), t = 1…H */
export function annuity(factors: readonly Dec[], npv: Dec, horizon: number): Maybe {
  return ratio(npv, sum(factors.slice(1, horizon + 1)));
}

export function undiscountedCosts(flows: PerspectiveFlows, horizon: number): Dec {
  return sum(flows.costs.slice(0, horizon + 1));
}

export function costsAfter(flows: PerspectiveFlows, horizon: number): Dec {
  return sum(flows.costs.slice(horizon + 1));
}

/** S(t), whatever horizon is asked for; not available beyond the years that were computed. */
export function profitAfter(model: NaiveModel, flows: PerspectiveFlows, years: number): Maybe {
  if (years > model.longest) return NOT_AVAILABLE;
  return runningSum(flows.net, years)[years]!;
}

export function cohortsBy(model: NaiveModel, horizon: number): Cohort[] {
  return model.cohorts.filter((cohort) => cohort.start <= horizon);
}

export function participants(model: NaiveModel, horizon: number): Dec {
  return sum(cohortsBy(model, horizon).map((cohort) => cohort.number));
}

export function successes(model: NaiveModel, horizon: number): Dec {
  return sum(cohortsBy(model, horizon).map((cohort) => cohort.number.times(cohort.rate)));
}

/** What one side of an effect gets of a full-effect year: no haircut, drop-off or migration. */
export interface FullYear {
  readonly actor: string;
  readonly potential: Dec;
  readonly realised: Dec;
}

/** Every side of every effect, for the cohorts that have started by the horizon. */
export function fullYears(model: NaiveModel, horizon: number): FullYear[] {
  const all = participants(model, horizon);
  return model.effects.flatMap((effect) => {
    const value = unitValueOf(model, effect);
    const possible = all.times(effect.share).times(value);
    const reached = sum(cohortsBy(model, horizon).map((cohort) => volume(effect, cohort)));
    return sidesOf(model, effect).map(({ actor, part }) => ({
      actor,
      potential: possible.times(part),
      realised: reached.times(value).times(part),
    }));
  });
}

export function potential(flows: PerspectiveFlows, years: readonly FullYear[]): Dec {
  const own = years.filter(({ actor }) => flows.members.includes(actor));
  return settled(sum(own.map((year) => year.potential)));
}

export function realised(flows: PerspectiveFlows, years: readonly FullYear[]): Dec {
  const own = years.filter(({ actor }) => flows.members.includes(actor));
  return settled(sum(own.map((year) => year.realised)));
}

/** Verkningsgrad: realised / potential. */
export function effectiveness(possible: Dec, reached: Dec): Maybe {
  return possible.lessThanOrEqualTo(0) ? NOT_AVAILABLE : reached.div(possible);
}

export function costPerEffectiveness(costs: Dec, part: Maybe): Maybe {
  return part === NOT_AVAILABLE ? NOT_AVAILABLE : ratio(costs, part.times(100));
}

export function shareAfter(
  weight: readonly Dec[],
  flows: PerspectiveFlows,
  horizon: number,
  year: number,
): Maybe {
  const late = weighted(flows.benefits, weight, horizon, year + 1);
  const early = weighted(flows.benefits, weight, Math.min(year, horizon));
  return ratioOfMoney(late, early.plus(late));
}

/** NPV − NPV of the same plan moved k years, the last year unchanged. */
export function costOfWaiting(
  weight: readonly Dec[],
  flows: PerspectiveFlows,
  horizon: number,
  years: number,
): Dec {
  const moved = flows.net.map((_, t) => (t < years ? ZERO : flows.net[t - years]!));
  return weighted(flows.net, weight, horizon).minus(weighted(moved, weight, horizon));
}

export function less(value: Maybe, other: Dec = ONE): Maybe {
  return value === NOT_AVAILABLE ? NOT_AVAILABLE : value.minus(other);
}
