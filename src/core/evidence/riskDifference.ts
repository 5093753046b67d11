import { InputError } from "../errors";
import type { Count, Share } from "../units";
import { evidenceMessages } from "./messages";
import { limitOf } from "./limitOf";
import { normalWithin } from "./normalWithin";

/** A difference with its confidence interval. */
export interface Interval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** How many of a group had the event. */
export interface GroupOf {
  readonly events: Count;
  readonly size: Count;
}

/** Beyond every quantile that is asked for. */
const FURTHEST = 6;
const USUAL = 0.95 as Share;

/**
 * Difference between two shares with Newcombe's interval from Wilson's scores, his method 10.
 *
 *     p1 − p2 − √((p1 − l1)² + (u2 − p2)²)   to   p1 − p2 + √((u1 − p1)² + (p2 − l2)²)
 *
 * Newcombe, R.G. (1998), Statistics in Medicine 17, pp. 873–890. Without continuity correction.
 */
export function riskDifference(first: GroupOf, second: GroupOf, confidence = USUAL): Interval {
  const z = limitOf(normalWithin, confidence, FURTHEST);
  const [one, two] = [scores(first, z), scores(second, z)];
  const difference = one.share - two.share;
  return {
    difference,
    low: difference - hypotenuse(one.share - one.low, two.high - two.share),
    high: difference + hypotenuse(one.high - one.share, two.share - two.low),
  };
}

/** Wilson's interval: the shares p with |p̂ − p| = z · √(p(1 − p)/n). */
function scores({ events, size }: GroupOf, z: number) {
  const [share, square] = [events / size, z * z];
  const middle = 2 * events + square;
  const spread = z * Math.sqrt(square + 4 * events * (1 - share));
  const width = 2 * (size + square);
  return { share, low: (middle - spread) / width, high: (middle + spread) / width };
}

function hypotenuse(one: number, other: number): number {
  return Math.sqrt(one * one + other * other);
}

/** A group with at least one member, and no more events than members. */
export function groupOf(
  events: Count,
  size: Count,
  eventsArgument: string,
  sizeArgument: string,
): GroupOf {
  if (size <= 0) throw new InputError(sizeArgument, evidenceMessages.emptyGroup(size));
  if (events > size)
    throw new InputError(eventsArgument, evidenceMessages.moreThanAll(size, events));
  return { events, size };
}
