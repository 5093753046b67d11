import { ONE, power, ZERO, type Dec } from "./decimal";
import { kindOf, OTHER_KOMMUN, REST_OF_STATE } from "./naiveActors";
import type { Cohort, EffectRow, NaiveModel } from "./naiveModel";
import { inPriceYear } from "./naivePrices";

/** volume = N · s · share · (1 − deadweight) · attribution · (1 − displacement) */
export function volume(effect: EffectRow, cohort: Cohort): Dec {
  return cohort.number
    .times(cohort.rate)
    .times(effect.share)
    .times(ONE.minus(effect.deadweight))
    .times(effect.attribution)
    .times(ONE.minus(effect.displacement));
}

/** (1 − drop-off)^k where the effect runs in year t, else 0. */
export function running(effect: EffectRow, cohort: Cohort, t: number): Dec {
  const k = t - cohort.start - effect.lag;
  if (k < 0) return ZERO;
  if (effect.duration !== null && k >= effect.duration) return ZERO;
  return power(ONE.minus(effect.dropOff), k);
}

/** h = 1 − haircut where the unit value is ≥ 0, 1 where it is negative. */
export function haircutFactor(effect: EffectRow): Dec {
  return effect.unitValue.isNegative() && !effect.unitValue.isZero()
    ? ONE
    : ONE.minus(effect.haircut);
}

export function kept(model: NaiveModel, cohort: Cohort, t: number): Dec {
  return power(ONE.minus(model.migration), Math.max(0, t - cohort.start));
}

export function unitValueOf(model: NaiveModel, effect: EffectRow): Dec {
  return inPriceYear(model, effect.unitValue, effect.priceYear);
}

/** What one cohort's effect is worth in a year of full effect, before it is split on actors. */
export function fullAmount(model: NaiveModel, effect: EffectRow, cohort: Cohort): Dec {
  return volume(effect, cohort).times(unitValueOf(model, effect)).times(haircutFactor(effect));
}

/** The part of a tax that its receiver keeps after equalisation. */
export function keptShareOfTax(model: NaiveModel, actor: string): Dec {
  const kind = kindOf(model, actor);
  if (kind === "kommun" || kind === "annan kommun") return model.keptKommun;
  if (kind === "region") return model.keptRegion;
  return ONE;
}

export interface Side {
  readonly actor: string;
  /** Of the row's amount, counterparts negative. */
  readonly part: Dec;
}

/** Who stands to get which part of a row's amount, before anybody moves. */
export function sidesOf(model: NaiveModel, effect: EffectRow): Side[] {
  const { actor, counterpart, kind } = effect;
  if (kind === "real" || kind === "inkomst") return [{ actor, part: ONE }];
  if (kind === "transferering") {
    return [
      { actor, part: ONE },
      { actor: counterpart!, part: ONE.negated() },
    ];
  }
  const share = keptShareOfTax(model, actor);
  return [
    { actor, part: share },
    { actor: REST_OF_STATE, part: ONE.minus(share) },
    { actor: counterpart!, part: ONE.negated() },
  ];
}

/** One side after migration: of the municipality's part, another municipality gets what moved. */
export function afterMigration(model: NaiveModel, side: Side, stays: Dec): Side[] {
  if (kindOf(model, side.actor) !== "kommun") return [side];
  return [
    { actor: side.actor, part: side.part.times(stays) },
    { actor: OTHER_KOMMUN, part: side.part.times(ONE.minus(stays)) },
  ];
}
