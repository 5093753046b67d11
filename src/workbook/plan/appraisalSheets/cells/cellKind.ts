/** What one cell of the tables holds, as docs/tables.md says. It decides number format and validation. */
export type CellKind =
  | "text"
  | "key"
  | "id"
  | "amount"
  | "cost"
  | "share"
  | "rate"
  | "rateOrPreset"
  | "factor"
  | "count"
  | "calendarYear"
  | "years"
  | "grade"
  | "timing"
  | "costKind"
  | "effectKind"
  | "distribution"
  | "actor"
  | "size";

/** Kinds whose cells hold numbers, and stand to the right. */
export const numericKinds: ReadonlySet<CellKind> = new Set([
  "amount",
  "cost",
  "share",
  "rate",
  "factor",
  "count",
  "calendarYear",
  "years",
  "grade",
]);
