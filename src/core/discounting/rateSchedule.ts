import { NotAvailableError } from "../errors";
import type { Rate, Years } from "../units";
import { discountingMessages } from "./messages";

/** From this year on, the rate is this. */
export interface RateBand {
  readonly from: Years;
  readonly rate: Rate;
}

/** A discount rate that may change with time. The last band goes on for ever, unless `lastYear` ends it. */
export interface RateSchedule {
  readonly bands: readonly RateBand[];
  readonly lastYear?: Years;
}

const flat = new Map<number, RateSchedule>();
const REMEMBERED = 256;

/** The same rate in every year. Equal rates give the same object, so that their factors are computed once. */
export function flatRate(rate: Rate): RateSchedule {
  const known = flat.get(rate);
  if (known) return known;
  if (flat.size >= REMEMBERED) flat.clear();
  const schedule: RateSchedule = { bands: [{ from: 0 as Years, rate }] };
  flat.set(rate, schedule);
  return schedule;
}

/** The rate of the band that holds the year. Year 1 is the first that is discounted. */
export function rateInYear(schedule: RateSchedule, year: number): Rate {
  if (schedule.lastYear !== undefined && year > schedule.lastYear) {
    throw new NotAvailableError(discountingMessages.beyondLastYear(schedule.lastYear));
  }
  let found = schedule.bands[0]?.rate as Rate;
  for (const band of schedule.bands) if (band.from <= year) found = band.rate;
  return found;
}
