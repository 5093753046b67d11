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
  const { of, multiply, sign, rows } = arithmetic;
  const value = multiply(unitValue, of(part as number));
  if (sign(value) < 0) return kept;
  if (effect.cashableShare === 0 || sign(value) === 0) return [];
  const units = rows.multiplied(profile.kept, share);
  const freed = cashUnits(arithmetic, units, effect.step, effect.cashLag);
  return rows.scaled(freed, multiply(value, of(effect.cashableShare)));
}
