import { InputError } from "../errors";
import type { Share } from "../units";
import type { Estimate } from "./estimate";
import { evidenceMessages } from "./messages";
import { normalQuantile } from "./normalQuantile";

const USUAL_CONFIDENCE = 0.95 as Share;

/**
 * Difference between two shares, with Newcombe's method 10: Wilson's score intervals of both, joined.
 *
 *     p1 − p2;  low = d − √((p1 − l1)² + (u2 − p2)²),  high = d + √((u1 − p1)² + (p2 − l2)²)
 *
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics
 * in Medicine 17 (1998), 873–890.
 */
export function riskDifference(
  events1: number,
  number1: number,
  events2: number,
  number2: number,
  confidence: Share = USUAL_CONFIDENCE,
): Estimate {
  checkCounts(events1, number1, "events1", "number1");
  checkCounts(events2, number2, "events2", "number2");
  if (!(confidence > 0 && confidence < 1))
    throw new InputError("confidence", evidenceMessages.confidence(confidence));
  const z = normalQuantile((1 + confidence) / 2);
  const [first, second] = [wilson(events1, number1, z), wilson(events2, number2, z)];
  const difference = first.share - second.share;
  return {
    difference,
    low: difference - distance(first.share - first.low, second.high - second.share),
    high: difference + distance(first.high - first.share, second.share - second.low),
  };
}

function distance(first: number, second: number): number {
  return Math.sqrt(first * first + second * second);
}

/** Wilson's score interval of one share. */
function wilson(events: number, number: number, z: number) {
  const share = events / number;
  const half = z * Math.sqrt(z * z + 4 * events * (1 - share));
  const [centre, scale] = [2 * events + z * z, 2 * (number + z * z)];
  return { share, low: (centre - half) / scale, high: (centre + half) / scale };
}

function checkCounts(events: number, number: number, eventsName: string, numberName: string): void {
  if (!Number.isInteger(number) || number < 1)
    throw new InputError(numberName, evidenceMessages.groupSize(number));
  if (!Number.isInteger(events) || events < 0 || events > number)
    throw new InputError(eventsName, evidenceMessages.events(events, number));
}
