/** What a cell takes. Formulas are in English notation and relative to the first cell of the box. */
export type ValidationRule =
  | { readonly kind: "whole" | "decimal"; readonly least: number; readonly most?: number }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "custom"; readonly formula: string };

/** What may be entered, what is said where it is not, and what is said beforehand. */
export interface Validation {
  /** Absent: everything may, and there is a hint alone. */
  readonly rule?: ValidationRule;
  /** `ask` lets an unusual entry through after a question. */
  readonly answer: "stop" | "ask";
  readonly refusal?: { readonly title: string; readonly text: string };
  readonly hint?: { readonly title: string; readonly text: string };
}

/** Excel's limits, in characters. */
export const longestTitle = 32;
export const longestHint = 255;
export const longestRefusal = 225;
export const longestList = 255;
