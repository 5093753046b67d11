import type { UncertainInput } from "../inputs/uncertainInput";
import type { Driver } from "../simulation";
import { correlationOf, ranksOf } from "./ranks";

/** Trials that are looked at for what explains the spread: more would change no digit that is shown. */
export const DRIVER_TRIALS = 16_384;

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
    for (let trial = 0; trial < count && this.filled < this.size; trial += 1) {
      const value = values[trial] as number;
      if (Number.isNaN(value)) continue;
      this.values[this.filled] = value;
      this.drawn.forEach((kept, at) => (kept[this.filled] = drawn[at]?.[trial] as number));
      this.filled += 1;
    }
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
