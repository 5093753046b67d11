import { InputError } from "../../core/errors";
import { money, type Money } from "../../core/units";
import type { Cell, Parameter } from "../definition";
import { isBlank, lineOf } from "./cells";
import { parameterMessages } from "./messages";

/** A row or a column of yearly amounts, year 0 first. Blanks count as 0 and keep their place. */
export function flows(
  overrides: Partial<Pick<Parameter, "key" | "name">> = {},
): Parameter<readonly Money[]> {
  return {
    key: "flows",
    name: { sv: "flöden", en: "flows" },
    kind: "flows",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: parseFlows,
    ...overrides,
  };
}

function parseFlows(cell: Cell, key: string): readonly Money[] {
  return lineOf(cell, key).map((value, place) => {
    if (isBlank(value)) return 0 as Money;
    if (typeof value !== "number")
      throw new InputError(key, parameterMessages.notANumberAt(place, value));
    return money(value, key);
  });
}
