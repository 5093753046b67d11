/** π/6 and 6/π. */
const SIXTH = 0.5235987755982988;
const SIX_OVER_PI = 1.909859317102744;
const TERMS = 10;
const ROUNDS = 60;

/**
 * The correlation of two normal variables whose ranks correlate so: 2·sin(π·ρ/6) (K. Pearson, 1907). The sine
 * by its power series, in + − × ÷.
 */
export function normalScoreCorrelation(rank: number): number {
  const angle = rank * SIXTH;
  const square = angle * angle;
  let series = 1;
  for (let term = TERMS; term >= 1; term -= 1)
    series = 1 - (square * series) / (2 * term * (2 * term + 1));
  return 2 * angle * series;
}

/** The rank correlation of two normal variables that correlate so, by Newton's method from (6/π)·ρ/2. */
export function rankCorrelation(score: number): number {
  let rank = (SIX_OVER_PI * score) / 2;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Math.sqrt(Math.max(1e-3, 1 - score * score * 0.25)) / (SIX_OVER_PI / 2);
    rank -= (normalScoreCorrelation(rank) - score) / slope;
  }
  return rank;
}
