import { flatRate, type RateSchedule } from "../../core/discounting";
import { InputError } from "../../core/errors";
import { findRatePreset } from "../../core/reference";
import { rate } from "../../core/units";
import type { Cell, Parameter } from "../definition";
import { isBlank, rowsOf } from "./cells";
import { parameterMessages } from "./messages";
import { rateTable } from "./rateTable";

/** A discount rate: a number, a dated preset, or a table of from-year and rate. */
export function discountRate(): Parameter<RateSchedule> {
  return {
    key: "rate",
    name: { sv: "ränta", en: "rate" },
    kind: "rate",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: parseRate,
  };
}

function parseRate(cell: Cell, key: string): RateSchedule {
  const rows = rowsOf(cell);
  const isTable = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  if (isTable) return rateTable(rows, key);
  const value = rows[0]?.[0];
  if (isBlank(value)) return flatRate(rate(0));
  if (typeof value === "number") return flatRate(rate(value, key));
  if (typeof value === "string") return findRatePreset(value, key).schedule;
  throw new InputError(key, parameterMessages.notARate(value));
}
