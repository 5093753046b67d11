import type { Language } from "../../../src/core/text";
import type { CustomFunction, Output } from "../../../src/functions/definition";
import { registry } from "../../../src/functions/registry.generated";
import { toCellError, type CellError } from "../../../src/functions/toCellError";
import { callContext } from "./callContext";

export function functionNamed(id: string): CustomFunction {
  const found = registry.find((custom) => custom.id === id);
  if (!found) throw new Error(`There is no function ${id}.`);
  return found;
}

/** Calls a function with cells as the host sends them. */
export async function call(
  id: string,
  cells: readonly unknown[],
  language: Language = "sv",
): Promise<Output> {
  return functionNamed(id).evaluateCells(cells, callContext(language));
}

/** The error that a cell would show; fails where there is none. */
export async function cellError(
  id: string,
  cells: readonly unknown[],
  language: Language = "sv",
): Promise<CellError> {
  try {
    await call(id, cells, language);
  } catch (error) {
    return toCellError(error, functionNamed(id), language);
  }
  throw new Error(`${id} gave a result.`);
}
