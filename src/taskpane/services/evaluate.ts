import type { Answer, AnswerCell, evaluator } from "../../functions/evaluate";

/** Computes a custom function outside the grid, with the very code that Excel calls. */
export type Evaluate = ReturnType<typeof evaluator>;

/** A result: one cell, or rows of them; a cell without a value holds its error. */
export type AnswerValue = Extract<Answer, { readonly value: unknown }>["value"];
export type { Answer, AnswerCell };
