import { InputError } from "../../core/errors";
import { money } from "../../core/units";
import type { Cell, Parameter } from "../definition";
import { isBlank, lineOf } from "./cells";
import { measuredMessages } from "./measuredMessages";

/** A row or column of measured values, one for each individual, or one cell with a mean. */
export function measuredValues(
  named: Pick<Parameter, "key" | "name">,
): Parameter<readonly number[]> {
  return {
    ...named,
    kind: "measuredValues",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: (cell, key) => lineOf(cell, key).map((value, place) => numberAt(value, place, key)),
  };
}

/** A blank is nobody's value, so it is refused where it can be seen. */
function numberAt(value: Cell, place: number, key: string): number {
  if (isBlank(value)) throw new InputError(key, measuredMessages.blankAt(place));
  if (typeof value !== "number")
    throw new InputError(key, measuredMessages.notANumberAt(place, value));
  return money(value, key);
}
