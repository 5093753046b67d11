/** More trials than this are refused: the values alone take 80 MB, and the error is long below what anybody reads. */
export const MOST_TRIALS = 10_000_000;
/** Where each trial computes the whole appraisal, some hundred times as slow. */
export const MOST_WHOLE_TRIALS = 1_000_000;
export const MOST_BINS = 200;
export const USUAL_TRIALS = 10_000;
export const USUAL_SEED = 1;

/** Independent shifts: enough for a standard error with a few per cent of its own, and each still long. */
const SHIFTS = 16;
/** A shift shorter than this says nothing about percentiles. */
const SHORTEST_SHIFT = 16;

/** How many shifts a run has, and so how it comes to a standard error; fewer than 32 trials give none. */
export function shiftsFor(trials: number): number {
  return Math.max(1, Math.min(SHIFTS, Math.floor(trials / SHORTEST_SHIFT)));
}
