import { InputError } from "../../core/errors";
import { money } from "../../core/units";
import type { Parameter } from "../definition";
import { isBlank, lineOf } from "./cells";
import { triedMessages } from "./triedMessages";

/** Longer than any table that somebody reads; the two of a two-way table give a million points at most. */
const MOST_VALUES = 1000;

/** A row or a column of values at which an input is tried. Blank cells are passed over. */
export function triedValues(
  named: Pick<Parameter, "key" | "name"> = { key: "values", name: { sv: "värden", en: "values" } },
): Parameter<readonly number[]> {
  return {
    ...named,
    kind: "triedValues",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: (cell, key) => {
      const values = lineOf(cell, key).flatMap((value, place) => {
        if (isBlank(value)) return [];
        if (typeof value !== "number")
          throw new InputError(key, triedMessages.notANumberAt(place, value));
        return [money(value, key)];
      });
      if (values.length === 0) throw new InputError(key, triedMessages.noValues());
      if (values.length > MOST_VALUES)
        throw new InputError(key, triedMessages.tooMany(values.length, MOST_VALUES));
      return values;
    },
  };
}
