import type { Arithmetic } from "../arithmetic";
import {
  cashUnits,
  effectSides,
  effectUnits,
  powersOf,
  repricedAmount,
  type CohortIn,
  type EffectSide,
  type EffectUnits,
} from "../effects";
import type { Appraisal, Effect } from "../model";
import { anotherMunicipality } from "../model/actors/builtInActors";
import type { ActorAccount } from "./account";
import type { Accounts } from "./accounts";

/** One effect as amounts by year, ready to be divided between its sides. */
interface EffectAmounts<N> {
  readonly effect: Effect;
  readonly units: EffectUnits<N>;
  readonly unitValue: N;
  readonly whole: readonly N[];
  readonly kept: readonly N[];
}

/** Enters every row of Effekter in the accounts of those who get or lose by it. */
export function addEffects<N>(
  arithmetic: Arithmetic<N>,
  appraisal: Appraisal,
  cohorts: readonly CohortIn<N>[],
  accounts: Accounts<N>,
  lastYear: number,
): void {
  const { migration, keptShare, prices } = appraisal;
  const staying = migration > 0 ? powersOf(arithmetic, migration, lastYear) : undefined;
  for (const effect of appraisal.effects) {
    const units = effectUnits(arithmetic, effect, cohorts, staying, lastYear);
    const unitValue = repricedAmount(arithmetic, prices, effect.unitValue, effect.priceYear);
    const whole = amountsOf(arithmetic, units.whole, unitValue);
    const kept = units.kept === units.whole ? whole : amountsOf(arithmetic, units.kept, unitValue);
    const amounts = { effect, units, unitValue, whole, kept };
    const sides = effectSides(effect, keptShare);
    for (const side of sides) addSide(arithmetic, amounts, side, sides, accounts);
  }
}

function amountsOf<N>(
  { zero, multiply, settle }: Arithmetic<N>,
  units: readonly N[],
  unitValue: N,
): readonly N[] {
  return units.map((unit) => (unit === zero ? zero : settle(multiply(unit, unitValue))));
}

function addSide<N>(
  arithmetic: Arithmetic<N>,
  amounts: EffectAmounts<N>,
  side: EffectSide,
  sides: readonly EffectSide[],
  accounts: Accounts<N>,
): void {
  const account = accounts.of(side.actor);
  const whole = partOf(arithmetic, amounts.whole, side, sides);
  if (side.actor.kind !== "municipality") {
    enter(arithmetic, account.effects, whole);
    return;
  }
  const kept =
    amounts.kept === amounts.whole ? whole : partOf(arithmetic, amounts.kept, side, sides);
  enter(arithmetic, account.effects, kept);
  if (side.keepsTax) enter(arithmetic, account.tax, kept);
  enter(arithmetic, account.cashEffects, cashOf(arithmetic, amounts, side, kept));
  if (kept !== whole) enterDifference(arithmetic, accounts.of(anotherMunicipality), whole, kept);
}

/** A side's part of the amounts; `rest` is the amount less what the receiver of the tax keeps. */
function partOf<N>(
  { of, zero, negate, multiply, subtract, settle }: Arithmetic<N>,
  amounts: readonly N[],
  side: EffectSide,
  sides: readonly EffectSide[],
): readonly N[] {
  if (side.part === 1) return amounts;
  if (side.part === -1) return amounts.map((amount) => (amount === zero ? zero : negate(amount)));
  const kept = side.part === "rest" ? sides.find(({ keepsTax }) => keepsTax)?.part : side.part;
  const share = of(kept as number);
  return amounts.map((amount) => {
    if (amount === zero) return zero;
    const part = settle(multiply(amount, share));
    return side.part === "rest" ? subtract(amount, part) : part;
  });
}

/** What a committee can take out: savings in steps and later, extra costs at once and in full. */
function cashOf<N>(
  arithmetic: Arithmetic<N>,
  { effect, units, unitValue }: EffectAmounts<N>,
  { part }: EffectSide,
  kept: readonly N[],
): readonly N[] {
  const { of, zero, multiply, settle, sign } = arithmetic;
  const value = multiply(unitValue, of(part as number));
  if (sign(value) < 0) return kept;
  if (effect.cashableShare === 0 || sign(value) === 0) return [];
  const cashed = multiply(value, of(effect.cashableShare));
  return cashUnits(arithmetic, units.kept, effect.step, effect.cashLag).map((unit) =>
    unit === zero ? zero : settle(multiply(unit, cashed)),
  );
}

function enter<N>({ add, zero }: Arithmetic<N>, row: N[], amounts: readonly N[]): void {
  amounts.forEach((amount, year) => {
    if (amount !== zero) row[year] = add(row[year] as N, amount);
  });
}

function enterDifference<N>(
  { add, subtract }: Arithmetic<N>,
  { effects }: ActorAccount<N>,
  whole: readonly N[],
  kept: readonly N[],
): void {
  whole.forEach((amount, year) => {
    effects[year] = add(effects[year] as N, subtract(amount, kept[year] as N));
  });
}
