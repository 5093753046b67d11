/** A difference, and the ends of its confidence interval; undefined where the data carry none. */
export interface Estimate {
  readonly difference: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}
