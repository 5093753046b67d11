import { runningBalance } from "./runningBalance";

/** How small a sum counts as 0 in a verdict, as a part of the gross flows: docs/method.md section 3. */
const TOLERANCE = 1e-12;

/**
 * Running sum for a verdict: whatever lies within 1e-12 of the gross flows, Σ|F·D|, is exactly 0.
 * A balance that meets zero exactly is thus met, whichever way its last digit fell.
 */
export function verdictBalance(
  flows: readonly number[],
  factors?: ArrayLike<number>,
): readonly number[] {
  const gross = flows.reduce(
    (sum, flow, year) => sum + Math.abs(factors ? flow * (factors[year] as number) : flow),
    0,
  );
  return runningBalance(flows, factors).map((balance) =>
    Math.abs(balance) <= TOLERANCE * gross ? 0 : balance,
  );
}
