import type { Arithmetic } from "../arithmetic";
import type { Effect } from "../model";
import type { CohortIn } from "./cohorts";

/** Successes that still have the effect, by year, before the effect's own shares. `kept` live in the municipality. */
export interface TimeProfile<N> {
  readonly whole: readonly N[];
  /** The same array as `whole` where nobody moves. */
  readonly kept: readonly N[];
}

type Timing = Pick<Effect, "lag" | "duration" | "dropOff">;

/**
 * When effects come, for those who succeed.
 *
 *     whole(t) = Σ_c N·s · (1 − drop-off)^k,  k = t − y_c − lag,  0 ≤ k < duration
 *     kept(t)  = Σ_c the same · (1 − migration)^(t − y_c)
 *
 * Effects with the same lag, duration and drop-off share one profile: it is computed once.
 */
export class TimeProfiles<N> {
  private readonly known = new Map<string, TimeProfile<N>>();
  private readonly staying: readonly N[] | undefined;

  constructor(
    private readonly arithmetic: Arithmetic<N>,
    private readonly cohorts: readonly CohortIn<N>[],
    migration: number,
    private readonly lastYear: number,
  ) {
    this.staying = migration > 0 ? powersOf(arithmetic, migration, lastYear) : undefined;
  }

  of({ lag, duration, dropOff }: Timing): TimeProfile<N> {
    const key = `${String(lag)} ${String(duration)} ${String(dropOff)}`;
    const known = this.known.get(key);
    if (known) return known;
    const profile = this.compute(lag, duration ?? Infinity, dropOff);
    this.known.set(key, profile);
    return profile;
  }

  private compute(lag: number, duration: number, dropOff: number): TimeProfile<N> {
    const { arithmetic, lastYear, staying } = this;
    const { add, multiply, zero } = arithmetic;
    const whole = Array<N>(lastYear + 1).fill(zero);
    const kept = staying ? Array<N>(lastYear + 1).fill(zero) : whole;
    const left = dropOff === 0 ? undefined : powersOf(arithmetic, dropOff, lastYear);
    for (const { offset, successes } of this.cohorts) {
      const first = offset + lag;
      const last = Math.min(lastYear, first + duration - 1);
      for (let year = first; year <= last; year += 1) {
        const people = left ? multiply(successes, left[year - first] as N) : successes;
        whole[year] = add(whole[year] as N, people);
        if (staying)
          kept[year] = add(kept[year] as N, multiply(people, staying[year - offset] as N));
      }
    }
    return { whole, kept };
  }
}

/** (1 − share)^0 … (1 − share)^lastYear; 0⁰ is 1. */
function powersOf<N>(
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
