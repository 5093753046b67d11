import { InputError } from "../../core/errors";
import { years, type Years } from "../../core/units";
import type { Parameter } from "../definition";
import { parameterMessages } from "./messages";
import { quantity } from "./quantity";

/** As in the tables of an appraisal. */
const MOST_YEARS = 1000;

/** A number of whole years, 0 or more, under a name of its own. */
export function yearsOf(named: Pick<Parameter, "key" | "name">): Parameter<Years> {
  return quantity({
    ...named,
    kind: "yearCount",
    of: (value, key) => {
      const count = years(value, key);
      if (count > MOST_YEARS)
        throw new InputError(key, parameterMessages.yearTooLate(count, MOST_YEARS));
      return count;
    },
  });
}

export const horizon = (): Parameter<Years> =>
  yearsOf({ key: "horizon", name: { sv: "horisont", en: "horizon" } });
export const start = (): Parameter<Years> =>
  yearsOf({ key: "start", name: { sv: "start", en: "start" } });
export const lag = (): Parameter<Years> =>
  yearsOf({ key: "lag", name: { sv: "fördröjning", en: "lag" } });
export const duration = (): Parameter<Years> =>
  yearsOf({ key: "duration", name: { sv: "varaktighet", en: "duration" } });
