import { invalidArgument } from "../hostError";
import type { CellInput, Value } from "../../store/cellValue";
import { CellError, isPending } from "../../store/cellValue";

/** A value given to `range.values` or `range.formulas`, as Excel takes it: text is read as if it were typed. */
export function entered(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument("a cell holds text, a number or a boolean");
  if (value === "") return { value: null };
  if (value.startsWith("=") && value.length > 1) return { formula: value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value)) return { value: Number(value) };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true" };
  return { value };
}

/**
 * A cell's value as office.js gets it. A cell that waits for a call shows #BUSY!. One that waits though no call is out
 * refers to itself through a custom function: Excel warns and shows 0.
 */
export function wireValue(value: Value, callsAreOut: boolean): string | number | boolean {
  if (value === null) return "";
  if (!(value instanceof CellError)) return value;
  if (!isPending(value)) return value.code;
  return callsAreOut ? "#BUSY!" : 0;
}

export function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
