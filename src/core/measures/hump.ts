import { discountFactors, type RateSchedule } from "../discounting";
import type { Money, Years } from "../units";
import { verdictBalance } from "./verdictBalance";

/** The deepest point of the running sum, when it is reached, and when the money is back. */
export interface Hump {
  readonly lowest: Money;
  /** The first year at the lowest point; none where the sum is never below 0. */
  readonly year?: Years;
  /** The first whole year after it with a sum of 0 or more. */
  readonly back?: Years;
}

/**
 * Investment hump, investeringspuckel: how much money is out at most, and until when.
 *
 *     min(0, min S(t)),  S(t) = Σ F(0…t)
 *
 * With a rate the flows are discounted (timing `start`).
 */
export function hump(flows: readonly Money[], schedule?: RateSchedule): Hump {
  const factors = schedule && discountFactors(schedule, flows.length - 1);
  const balance = verdictBalance(flows, factors);
  const lowest = balance.reduce((least, sum) => Math.min(least, sum), 0) as Money;
  if (lowest === 0) return { lowest };
  const year = balance.indexOf(lowest) as Years;
  const back = balance.findIndex((sum, at) => at > year && sum >= 0);
  return back < 0 ? { lowest, year } : { lowest, year, back: back as Years };
}
