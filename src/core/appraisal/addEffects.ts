import type { Arithmetic } from "../arithmetic";
import {
  cautiousShare,
  repricedAmount,
  TimeProfiles,
  type CohortIn,
  type EffectSide,
} from "../effects";
import type { Appraisal, Effect } from "../model";
import { anotherMunicipality } from "../model/actors/builtInActors";
import type { Accounts, IsInside } from "./accounts";
import { cashAmounts } from "./cashAmounts";
import type { EffectAmounts } from "./effectAmounts";

/** Whose effects are entered, for how long. */
export interface EffectPlan<N> {
  readonly cohorts: readonly CohortIn<N>[];
  /** Who gets what of each effect, in the order of the effects. */
  readonly sides: readonly (readonly EffectSide[])[];
  readonly lastYear: number;
  /** Whose accounts must be complete: everybody's where there is none, and then with cash. */
  readonly focus: IsInside | undefined;
}

/** Enters every row of Effekter in the accounts of those who get or lose by it. */
export function addEffects<N>(
  arithmetic: Arithmetic<N>,
  appraisal: Appraisal,
  { cohorts, sides, lastYear, focus }: EffectPlan<N>,
  accounts: Accounts<N>,
): void {
  const profiles = new TimeProfiles(arithmetic, cohorts, appraisal.migration, lastYear);
  appraisal.effects.forEach((effect, place) => {
    const own = sides[place] ?? [];
    if (focus && !concerns(own, focus)) return;
    const amounts = amountsOf(arithmetic, appraisal, effect, own, profiles);
    for (const side of own) addSide(arithmetic, amounts, side, accounts, !focus);
  });
}

/** Whether an effect reaches somebody inside: also another municipality, when people move there. */
function concerns(sides: readonly EffectSide[], isInside: IsInside): boolean {
  return sides.some(
    ({ actor }) =>
      isInside(actor) || (actor.kind === "municipality" && isInside(anotherMunicipality)),
  );
}

function amountsOf<N>(
  arithmetic: Arithmetic<N>,
  { prices }: Appraisal,
  effect: Effect,
  sides: readonly EffectSide[],
  profiles: TimeProfiles<N>,
): EffectAmounts<N> {
  const share = cautiousShare(arithmetic, effect);
  const unitValue = repricedAmount(arithmetic, prices, effect.unitValue, effect.priceYear);
  const scale = arithmetic.multiply(share, unitValue);
  const profile = profiles.of(effect);
  const ours = sides.some(({ actor }) => actor.kind === "municipality");
  const { rows } = arithmetic;
  const whole = rows.scaled(profile.whole, scale);
  const moves = ours && profile.kept !== profile.whole;
  const kept = moves ? rows.scaled(profile.kept, scale) : whole;
  const keptTax = sides.find(({ keepsTax }) => keepsTax)?.part;
  return { effect, profile, share, unitValue, whole, kept, keptTax: keptTax as number | undefined };
}

function addSide<N>(
  arithmetic: Arithmetic<N>,
  amounts: EffectAmounts<N>,
  side: EffectSide,
  accounts: Accounts<N>,
  withCash: boolean,
): void {
  const { rows } = arithmetic;
  const account = accounts.of(side.actor);
  const whole = partOf(arithmetic, amounts, amounts.whole, side);
  if (side.actor.kind !== "municipality") {
    rows.enter(account.effects, whole);
    return;
  }
  const moved = amounts.kept !== amounts.whole;
  const kept = moved ? partOf(arithmetic, amounts, amounts.kept, side) : whole;
  rows.enter(account.effects, kept);
  if (side.keepsTax) rows.enter(account.tax, kept);
  if (withCash) rows.enter(account.cashEffects, cashAmounts(arithmetic, amounts, side, kept));
  if (!moved) return;
  const gone = rows.difference(whole, kept);
  rows.enter(accounts.of(anotherMunicipality).effects, gone);
}

/** A side's part of the amounts; `rest` is the amount less what the receiver of the tax keeps. */
function partOf<N>(
  arithmetic: Arithmetic<N>,
  { keptTax = 0 }: EffectAmounts<N>,
  amounts: readonly N[],
  { part }: EffectSide,
): readonly N[] {
  if (part === 1) return amounts;
  if (part === -1) return arithmetic.rows.multiplied(amounts, arithmetic.of(-1));
  const kept = arithmetic.rows.scaled(amounts, arithmetic.of(part === "rest" ? keptTax : part));
  return part === "rest" ? arithmetic.rows.difference(amounts, kept) : kept;
}
