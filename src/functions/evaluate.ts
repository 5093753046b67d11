import { NotAvailableError } from "../core/errors";
import type { Language } from "../core/text";
import type { CallContext, CustomFunction, Output, OutputCell } from "./definition";
import { registry } from "./registry.generated";
import { toCellError, type CellError } from "./toCellError";

/** A cell as the pane shows it: a value, or the error a cell of the sheet would show. */
export type AnswerCell = Exclude<OutputCell, NotAvailableError> | CellError;

/** What a function answers outside a cell: its value, one or spilled, or the error of the whole call. */
export type Answer =
  | { readonly value: AnswerCell | readonly (readonly AnswerCell[])[] }
  | { readonly error: CellError };

/** Calls functions by their ids with cells as Excel would send them. The pane uses it for its live result and self-test. */
export function evaluator(
  loadLibrary: CallContext["loadLibrary"],
): (id: string, cells: readonly unknown[], language: Language) => Promise<Answer> {
  return async (id, cells, language) => {
    const custom = registry.find((candidate) => candidate.id === id);
    if (!custom) throw new Error(`There is no function SOCINV.${id}.`);
    try {
      const output = await custom.evaluateCells(cells, { language, loadLibrary });
      return { value: withErrors(output, custom, language) };
    } catch (error) {
      return { error: toCellError(error, custom, language) };
    }
  };
}

function withErrors(
  output: Output,
  custom: CustomFunction,
  language: Language,
): AnswerCell | readonly (readonly AnswerCell[])[] {
  if (typeof output !== "object") return output;
  return output.map((row) =>
    row.map((cell) =>
      cell instanceof NotAvailableError ? toCellError(cell, custom, language) : cell,
    ),
  );
}
