import type { evaluator } from "../../functions/evaluate";

/** Computes a custom function outside the grid, with the very code that Excel calls. */
export type Evaluate = ReturnType<typeof evaluator>;
export type { Answer } from "../../functions/evaluate";
