/** A bar of a histogram: how much of all outcomes lies from one value up to another. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Outcomes by size, and the values that are marked among them. */
export interface HistogramData {
  readonly bins: readonly HistogramBin[];
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Outcomes on one side of zero are worse: below it, or nowhere. */
  readonly marksBelowZero: boolean;
}
