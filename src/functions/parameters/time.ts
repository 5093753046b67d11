import { InputError } from "../../core/errors";
import { years, type Years } from "../../core/units";
import type { Parameter } from "../definition";
import { parameterMessages } from "./messages";
import { quantity } from "./quantity";
import { LATEST_YEAR } from "./yearsGiven";

/** More rows than any plan needs, and few enough for a sheet. */
const LONGEST_PLAN = 10_000;

/** A time in years after the start of year 0, which may lie between whole years. */
export function time(): Parameter<number> {
  return quantity({
    key: "year",
    name: { sv: "år", en: "year" },
    kind: "time",
    of: (value, key) => {
      if (typeof value !== "number" || !(value >= 0))
        throw new InputError(key, parameterMessages.timeNegative(value));
      return notTooLate(value, key);
    },
  });
}

/** A number of whole years, at least 1. */
export function yearCount(): Parameter<Years> {
  return quantity({
    key: "years",
    name: { sv: "antal_år", en: "years" },
    kind: "yearCount",
    of: (value, key) => {
      const count = years(value, key);
      if (count < 1) throw new InputError(key, parameterMessages.yearsTooFew(count));
      return notTooLate(count, key);
    },
  });
}

/** A number of whole years, at least 1, each of which becomes a row. */
export function planYears(): Parameter<Years> {
  const parameter = yearCount();
  return {
    ...parameter,
    parse: (cell, key) => {
      const count = parameter.parse(cell, key);
      if (count > LONGEST_PLAN)
        throw new InputError(key, parameterMessages.yearTooLate(count, LONGEST_PLAN));
      return count;
    },
  };
}

/** A number of whole years, 0 or more. */
export function yearSpan(): Parameter<Years> {
  return quantity({
    key: "years",
    name: { sv: "antal_år", en: "years" },
    kind: "yearCount",
    of: (value, key) => notTooLate(years(value, key), key),
  });
}

function notTooLate<Value extends number>(value: Value, key: string): Value {
  if (value > LATEST_YEAR)
    throw new InputError(key, parameterMessages.yearTooLate(value, LATEST_YEAR));
  return value;
}
