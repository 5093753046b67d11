import { InputError } from "../../core/errors";
import type { Cell, Parameter } from "../definition";
import { isBlank, rowsOf } from "./cells";
import { parameterMessages } from "./messages";

/** What tells one single value from another: its names, its kind of help text, and the quantity it is. */
interface Quantity<Value> extends Pick<Parameter, "key" | "name" | "kind"> {
  /** One of the quantities of the core's units, such as `money` or `share`. */
  readonly of: (value: unknown, argument: string) => Value;
}

/** An argument that is one number. A blank cell counts as 0, for that is how it arrives on some hosts. */
export function quantity<Value>({ of, ...named }: Quantity<Value>): Parameter<Value> {
  return {
    ...named,
    cell: { type: "any", dimensionality: "scalar" },
    optional: false,
    parse: (cell, key) => of(numberIn(cell, key), key),
  };
}

function numberIn(cell: Cell, key: string): Cell {
  const rows = rowsOf(cell);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1)
    throw new InputError(key, parameterMessages.notOneCell());
  const value = rows[0]?.[0];
  return isBlank(value) ? 0 : value;
}
