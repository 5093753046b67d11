import { flatRate, type RateSchedule } from "../../core/discounting";
import { InputError } from "../../core/errors";
import { rate } from "../../core/units";
import type { Parameter } from "../definition";
import { isBlank, singleOf } from "./cells";
import { parameterMessages } from "./messages";

/** A discount rate: a number, a dated preset, or a table of from-year and rate. */
export function discountRate(): Parameter<RateSchedule> {
  return {
    key: "rate",
    name: { sv: "ränta", en: "rate" },
    kind: "rate",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: (cell, key) => {
      const value = singleOf(cell);
      if (isBlank(value) && !Array.isArray(cell)) return flatRate(rate(0));
      if (typeof value === "number") return flatRate(rate(value, key));
      throw new InputError(key, parameterMessages.notARate(value ?? cell));
    },
  };
}
