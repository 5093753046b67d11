import type { Language } from "../core/text";
import type { CellResult } from "./definition";
import { registry } from "./registry.generated";
import { toCellError, type CellError } from "./toCellError";

/** What a function answers outside a cell: its result, or the error a cell would show. */
export type Answer = { readonly result: CellResult } | { readonly error: CellError };

/** Calls a function by its id with cells as Excel would send them. The pane uses it for its live result and self-test. */
export function evaluate(id: string, cells: readonly unknown[], language: Language): Answer {
  const custom = registry.find((candidate) => candidate.id === id);
  if (!custom) throw new Error(`There is no function SOCINV.${id}.`);
  try {
    return { result: custom.evaluateCells(cells) };
  } catch (error) {
    return { error: toCellError(error, custom, language) };
  }
}
