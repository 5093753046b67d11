import { InputError } from "../../core/errors";
import { rateInYear } from "../../core/discounting";
import type { Rate } from "../../core/units";
import type { Parameter } from "../definition";
import { discountRate } from "./discountRate";
import { parameterMessages } from "./messages";

/** A rate that is the same in every year: a number, a preset with one rate, or a table with one row. */
export function oneRate(named: Partial<Pick<Parameter, "key" | "name">> = {}): Parameter<Rate> {
  const rate = discountRate();
  return {
    ...rate,
    kind: "oneRate",
    parse: (cell, key) => {
      const schedule = rate.parse(cell, key);
      if (schedule.bands.length > 1)
        throw new InputError(key, parameterMessages.manyRates(schedule.bands.length));
      return rateInYear(schedule, 1);
    },
    ...named,
  };
}
