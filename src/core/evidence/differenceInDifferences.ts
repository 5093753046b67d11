import { compensatedSum } from "../numbers";
import { limitOf } from "./limitOf";
import { normalWithin } from "./normalWithin";
import { studentWithin } from "./studentWithin";

/** One group's values before and after. A single value is a mean. */
export interface BeforeAfter {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The difference, and half the width of its 95 % interval where individuals are given. */
export interface DifferenceInDifferences {
  readonly difference: number;
  readonly margin: number | undefined;
}

const CONFIDENCE = 0.95;
/** Just beyond the limit of one degree of freedom, the widest there is. */
const FURTHEST = 13;

/**
 * Difference in differences: what the treated gained beyond what the controls did.
 *
 *     (treated after − before) − (control after − before)
 *
 * Where before and after are equally long in both groups they are the same persons: Welch's t on each
 * person's change. Else four independent means and the normal distribution.
 */
export function differenceInDifferences(
  treated: BeforeAfter,
  control: BeforeAfter,
): DifferenceInDifferences {
  const difference = changeOf(treated) - changeOf(control);
  const lists = [treated.before, treated.after, control.before, control.after];
  if (lists.some((list) => list.length < 2)) return { difference, margin: undefined };
  const paired = isPaired(treated) && isPaired(control);
  return { difference, margin: paired ? welchMargin(treated, control) : normalMargin(lists) };
}

function changeOf({ before, after }: BeforeAfter): number {
  return mean(after) - mean(before);
}

function isPaired({ before, after }: BeforeAfter): boolean {
  return before.length === after.length;
}

function welchMargin(treated: BeforeAfter, control: BeforeAfter): number {
  const [first, second] = [changes(treated), changes(control)];
  const [one, two] = [squaredError(first), squaredError(second)];
  const total = one + two;
  if (total === 0) return 0;
  const parts = one ** 2 / (first.length - 1) + two ** 2 / (second.length - 1);
  const degrees = total ** 2 / parts;
  return limitOf((t) => studentWithin(t, degrees), CONFIDENCE, FURTHEST) * Math.sqrt(total);
}

function normalMargin(lists: readonly (readonly number[])[]): number {
  const total = sumOf(lists.map(squaredError));
  return limitOf(normalWithin, CONFIDENCE, FURTHEST) * Math.sqrt(total);
}

function changes({ before, after }: BeforeAfter): readonly number[] {
  return after.map((value, place) => value - (before[place] as number));
}

function mean(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** s²/n: the square of a mean's standard error. */
function squaredError(values: readonly number[]): number {
  const centre = mean(values);
  const squares = sumOf(values.map((value) => (value - centre) ** 2));
  return squares / (values.length - 1) / values.length;
}

function sumOf(values: readonly number[]): number {
  return compensatedSum(values, 0, values.length - 1);
}
