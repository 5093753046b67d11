import { InputError } from "../errors";
import type { Text } from "../text";
import type { Brand } from "./brand";
import { unitMessages } from "./messages";

/** Kronor, or any one currency, in the prices of one year. Benefits positive; costs positive and subtracted by name. */
export type Money = Brand<number, "money">;
/** Fraction per year: 0.035 is 3.5 %. */
export type Rate = Brand<number, "rate per year">;
/** Part of a whole, 0 to 1. */
export type Share = Brand<number, "share">;
/** Multiplier, 0 or more. */
export type Factor = Brand<number, "factor">;
/** Number of persons or units, 0 or more; fractions are allowed where the method allows them. */
export type Count = Brand<number, "count">;
/** Whole years after the base year, 0 or more. */
export type Years = Brand<number, "years">;
/** A year of the calendar, such as 2027. */
export type CalendarYear = Brand<number, "calendar year">;

export function money(value: unknown, argument = "amount"): Money {
  return finite(value, argument) as Money;
}

export function rate(value: unknown, argument = "rate"): Rate {
  const fraction = finite(value, argument);
  return within(
    fraction > -1 && fraction < 1,
    fraction,
    argument,
    unitMessages.rateOutOfRange,
  ) as Rate;
}

export function share(value: unknown, argument = "share"): Share {
  const part = finite(value, argument);
  return within(part >= 0 && part <= 1, part, argument, unitMessages.shareOutOfRange) as Share;
}

export function factor(value: unknown, argument = "factor"): Factor {
  const multiplier = finite(value, argument);
  return within(multiplier >= 0, multiplier, argument, unitMessages.factorNegative) as Factor;
}

export function count(value: unknown, argument = "count"): Count {
  const number = finite(value, argument);
  return within(number >= 0, number, argument, unitMessages.countNegative) as Count;
}

export function years(value: unknown, argument = "years"): Years {
  const number = finite(value, argument);
  return within(
    Number.isInteger(number) && number >= 0,
    number,
    argument,
    unitMessages.notWholeYears,
  ) as Years;
}

export function calendarYear(value: unknown, argument = "year"): CalendarYear {
  const number = finite(value, argument);
  const plausible = Number.isInteger(number) && number >= 1000 && number <= 9999;
  return within(plausible, number, argument, unitMessages.notACalendarYear) as CalendarYear;
}

function finite(value: unknown, argument: string): number {
  if (typeof value !== "number" || Number.isNaN(value))
    throw new InputError(argument, unitMessages.notANumber(value));
  if (!Number.isFinite(value)) throw new InputError(argument, unitMessages.tooLarge(value));
  return value;
}

function within(
  holds: boolean,
  value: number,
  argument: string,
  message: (was: unknown) => Text,
): number {
  if (!holds) throw new InputError(argument, message(value));
  return value;
}
