import type { Arithmetic } from "../arithmetic";
import type { Effect } from "../model";
import type { CohortIn } from "./cohorts";
import { countedShare } from "./volume";

/** Participant-years with an effect, by year. `kept` are those of people who still live in the municipality. */
export interface EffectUnits<N> {
  readonly whole: readonly N[];
  /** The same array as `whole` where nobody moves. */
  readonly kept: readonly N[];
}

/** What of an effect decides its participant-years. */
export type CountedEffect = Pick<
  Effect,
  | "unitValue"
  | "share"
  | "lag"
  | "duration"
  | "deadweight"
  | "attribution"
  | "displacement"
  | "dropOff"
  | "haircut"
>;

/**
 * Participant-years of one effect in years 0…lastYear, after haircut.
 *
 *     whole(t) = Σ_c volume · (1 − drop-off)^k · h,  k = t − y_c − lag,  0 ≤ k < duration
 *     kept(t)  = Σ_c the same · (1 − migration)^(t − y_c)
 *     h        = 1 − haircut where the unit value is ≥ 0, else 1
 */
export function effectUnits<N>(
  arithmetic: Arithmetic<N>,
  effect: CountedEffect,
  cohorts: readonly CohortIn<N>[],
  staying: readonly N[] | undefined,
  lastYear: number,
): EffectUnits<N> {
  const { add, multiply, zero } = arithmetic;
  const whole = Array<N>(lastYear + 1).fill(zero);
  const kept = staying ? Array<N>(lastYear + 1).fill(zero) : whole;
  const counted = multiply(countedShare(arithmetic, effect), haircutFactor(arithmetic, effect));
  const left = effect.dropOff === 0 ? undefined : powersOf(arithmetic, effect.dropOff, lastYear);
  for (const { offset, successes } of cohorts) {
    const volume = multiply(successes, counted);
    const first = offset + effect.lag;
    const last = Math.min(lastYear, first + (effect.duration ?? Infinity) - 1);
    for (let year = first; year <= last; year += 1) {
      const units = left ? multiply(volume, left[year - first] as N) : volume;
      whole[year] = add(whole[year] as N, units);
      if (staying) kept[year] = add(kept[year] as N, multiply(units, staying[year - offset] as N));
    }
  }
  return { whole, kept };
}

function haircutFactor<N>({ of, one, subtract }: Arithmetic<N>, effect: CountedEffect): N {
  return effect.unitValue < 0 || effect.haircut === 0 ? one : subtract(one, of(effect.haircut));
}

/** (1 − share)^0 … (1 − share)^lastYear; 0⁰ is 1. */
export function powersOf<N>(
  { of, one, subtract, multiply }: Arithmetic<N>,
  share: number,
  lastYear: number,
): readonly N[] {
  const base = subtract(one, of(share));
  const powers = [one];
  for (let year = 1; year <= lastYear; year += 1)
    powers.push(multiply(powers[year - 1] as N, base));
  return powers;
}
