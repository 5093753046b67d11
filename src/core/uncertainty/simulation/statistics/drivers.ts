import type { UncertainInput } from "../inputs/uncertainInput";
import type { Driver } from "../simulation";
import { correlationOf, ranksOf } from "./ranks";

/** Trials that are looked at for what explains the spread: more would change no digit that is shown. */
export const DRIVER_TRIALS = 10_000;

/** What was drawn and what came of it, in the first trials. */
export class DriverSample {
  private readonly size: number;
  private readonly drawn: readonly Float64Array[];
  private readonly values: Float64Array;
  private filled = 0;

  constructor(
    private readonly inputs: readonly UncertainInput[],
    trials: number,
  ) {
    this.size = Math.min(trials, DRIVER_TRIALS);
    this.drawn = inputs.map(() => new Float64Array(this.size));
    this.values = new Float64Array(this.size);
  }

  /** Keeps the trials of a block that have an answer, as long as there is room. */
  add(drawn: readonly Float64Array[], values: Float64Array, count: number): void {
    const from = this.filled;
    if (from === this.size) return;
    this.filled = keepAnswered(values, values, count, this.values, from);
    for (let at = 0; at < drawn.length; at += 1)
      keepAnswered(drawn[at] as Float64Array, values, count, this.drawn[at] as Float64Array, from);
  }

  /** Squared rank correlation with the outcome, as a part of the sum; the largest first. */
  drivers(): readonly Driver[] {
    const outcome = ranksOf(this.values.subarray(0, this.filled));
    const correlations = this.drawn.map((values) =>
      correlationOf(ranksOf(values.subarray(0, this.filled)), outcome),
    );
    const total = correlations.reduce((sum, correlation) => sum + correlation * correlation, 0);
    return this.inputs
      .map(({ name }, at) => {
        const rankCorrelation = correlations[at] ?? 0;
        const share = total === 0 ? 0 : (rankCorrelation * rankCorrelation) / total;
        return { name, share, rankCorrelation };
      })
      .sort((first, second) => second.share - first.share);
  }
}

/** Copies the values of trials with an answer, from a place on and as many as there is room for. Returns the place after them. */
export function keepAnswered(
  values: Float64Array,
  answers: Float64Array,
  count: number,
  target: Float64Array,
  from: number,
): number {
  let next = from;
  for (let trial = 0; trial < count && next < target.length; trial += 1) {
    const answer = answers[trial] as number;
    // Only NaN, no answer, is not itself.
    if (answer !== answer) continue;
    target[next] = values[trial] as number;
    next += 1;
  }
  return next;
}
