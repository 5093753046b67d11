import { InputError } from "../errors";
import type { Estimate } from "./estimate";
import { evidenceMessages } from "./messages";
import { normalQuantile } from "./normalQuantile";
import { studentQuantile } from "./studentQuantile";

const CONFIDENCE_LIMIT = 0.975;

/**
 * Difference in differences: how much more the treated changed than the others, with a 95 % interval.
 *
 *     (treated after − treated before) − (control after − control before)
 *
 * Equal lengths before and after, in both groups, are the same persons in the same order: the interval is
 * Welch's t between the two groups' changes. Otherwise the four are independent means and the interval
 * is normal. A group of one carries no spread, so there is no interval (means alone can be given so).
 */
export function differenceInDifferences(
  treatedBefore: readonly number[],
  treatedAfter: readonly number[],
  controlBefore: readonly number[],
  controlAfter: readonly number[],
): Estimate {
  const groups = { treatedBefore, treatedAfter, controlBefore, controlAfter };
  for (const [name, values] of Object.entries(groups))
    if (values.length === 0) throw new InputError(name, evidenceMessages.emptyGroup());
  const paired =
    treatedBefore.length === treatedAfter.length && controlBefore.length === controlAfter.length;
  return paired
    ? ofChanges(changes(treatedBefore, treatedAfter), changes(controlBefore, controlAfter))
    : ofMeans([treatedAfter, controlBefore], [treatedBefore, controlAfter]);
}

/** Welch's t: SE² = s₁²/n₁ + s₂²/n₂, degrees of freedom by Satterthwaite. */
function ofChanges(treated: readonly number[], control: readonly number[]): Estimate {
  const difference = mean(treated) - mean(control);
  const [first, second] = [squaredError(treated), squaredError(control)];
  if (first === undefined || second === undefined) return without(difference);
  const squared = first + second;
  if (squared === 0) return around(difference, 0);
  const freedom =
    (squared * squared) /
    ((first * first) / (treated.length - 1) + (second * second) / (control.length - 1));
  return around(difference, studentQuantile(CONFIDENCE_LIMIT, freedom) * Math.sqrt(squared));
}

function ofMeans(
  plus: readonly (readonly number[])[],
  minus: readonly (readonly number[])[],
): Estimate {
  const sum = (groups: readonly (readonly number[])[]) =>
    groups.reduce((total, group) => total + mean(group), 0);
  const difference = sum(plus) - sum(minus);
  let squared = 0;
  for (const group of [...plus, ...minus]) {
    const error = squaredError(group);
    if (error === undefined) return without(difference);
    squared += error;
  }
  return around(difference, normalQuantile(CONFIDENCE_LIMIT) * Math.sqrt(squared));
}

function changes(before: readonly number[], after: readonly number[]): readonly number[] {
  return after.map((value, place) => value - (before[place] as number));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** s²/n; undefined for one value, which has no spread. */
function squaredError(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return squares / (values.length - 1) / values.length;
}

const without = (difference: number): Estimate => ({ difference, low: undefined, high: undefined });
const around = (difference: number, half: number): Estimate => ({
  difference,
  low: difference - half,
  high: difference + half,
});
