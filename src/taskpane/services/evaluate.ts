import type { evaluate } from "../../functions/evaluate";

/** Computes a custom function outside the grid, with the very code that Excel calls. */
export type Evaluate = typeof evaluate;
export type { Answer } from "../../functions/evaluate";
