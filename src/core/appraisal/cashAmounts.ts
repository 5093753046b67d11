import type { Arithmetic } from "../arithmetic";
import { cashUnits, type EffectSide } from "../effects";
import type { EffectAmounts } from "./effectAmounts";

/**
 * What a committee can take out of its budget of one effect: savings in steps, in part and later; extra
 * costs at once and in full.
 *
 *     ⌊U/step + 1e-9⌋ · step · unit value · cashable share
 */
export function cashAmounts<N>(
  arithmetic: Arithmetic<N>,
  { effect, profile, share, unitValue }: EffectAmounts<N>,
  { part }: EffectSide,
  kept: readonly N[],
): readonly N[] {
  const { of, zero, multiply, settle, sign } = arithmetic;
  const value = multiply(unitValue, of(part as number));
  if (sign(value) < 0) return kept;
  if (effect.cashableShare === 0 || sign(value) === 0) return [];
  const units = profile.kept.map((people) => (people === zero ? zero : multiply(people, share)));
  const cashed = multiply(value, of(effect.cashableShare));
  return cashUnits(arithmetic, units, effect.step, effect.cashLag).map((unit) =>
    unit === zero ? zero : settle(multiply(unit, cashed)),
  );
}
