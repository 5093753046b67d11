import type { Problem } from "./problems";

/** A value as a cell holds it. A blank cell is an empty text. */
export type CellValue = number | string | boolean;
export type Rows = readonly (readonly CellValue[])[];

/** What came of a request to the workbook: a value, or a problem that has words for the user. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
