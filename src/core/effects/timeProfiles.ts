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

interface Known<N> {
  readonly timing: Timing;
  readonly profile: TimeProfile<N>;
}

/**
 * When effects come, for those who succeed.
 *
 *     whole(t) = Σ_c N·s · (1 − drop-off)^k,  k = t − y_c − lag,  0 ≤ k < duration
 *     kept(t)  = Σ_c the same · (1 − migration)^(t − y_c)
 *
 * Effects with the same lag, duration and drop-off share one profile: it is computed once.
 */
export class TimeProfiles<N> {
  private readonly known: Known<N>[] = [];
  private readonly staying: readonly N[] | undefined;

  constructor(
    private readonly arithmetic: Arithmetic<N>,
    private readonly cohorts: readonly CohortIn<N>[],
    migration: number,
    private readonly lastYear: number,
  ) {
    this.staying = migration > 0 ? powersOf(arithmetic, migration, lastYear) : undefined;
  }

  of(timing: Timing): TimeProfile<N> {
    for (const { timing: other, profile } of this.known) if (isSame(timing, other)) return profile;
    const profile = this.compute(timing);
    this.known.push({ timing, profile });
    return profile;
  }

  private compute({ lag, duration, dropOff }: Timing): TimeProfile<N> {
    const { arithmetic, lastYear, staying } = this;
    const { rows } = arithmetic;
    const left = powersOf(arithmetic, dropOff, lastYear);
    // (1 − drop-off)^k · (1 − migration)^(lag + k): what is left, and still lives here.
    const leftAndStaying = staying && rows.productsFrom(left, staying, lag);
    const whole = rows.zeros(lastYear + 1);
    const kept = leftAndStaying ? rows.zeros(lastYear + 1) : whole;
    for (const { offset, successes } of this.cohorts) {
      const first = offset + lag;
      const last = duration === undefined ? lastYear : Math.min(lastYear, first + duration - 1);
      rows.enterWeighed(whole, first, last, successes, left);
      if (leftAndStaying) rows.enterWeighed(kept, first, last, successes, leftAndStaying);
    }
    return { whole, kept };
  }
}

function isSame(first: Timing, second: Timing): boolean {
  return (
    first.lag === second.lag &&
    first.duration === second.duration &&
    first.dropOff === second.dropOff
  );
}

/** (1 − share)^0 … (1 − share)^lastYear; 0⁰ is 1. */
function powersOf<N>(
  { of, one, subtract, rows }: Arithmetic<N>,
  share: number,
  lastYear: number,
): readonly N[] {
  return rows.powers(subtract(one, of(share)), lastYear + 1);
}
