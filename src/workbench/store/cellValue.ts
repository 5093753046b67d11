/** An error value in a cell, with the message a custom function gave. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export type Scalar = string | number | boolean | null;
export type Value = Scalar | CellError;
export type Values = readonly (readonly Value[])[];

/** What a cell shows and, where it has one, the formula behind it. */
export interface Cell {
  readonly value: Value;
  readonly formula: string | null;
}

/** What to put in a cell; null leaves it alone, a null value clears it. */
export type CellInput = { readonly value: Scalar } | { readonly formula: string } | null;

/** The result of a call that is not back yet. It spreads through dependent formulas by itself. */
export const PENDING = new CellError("#GETTING_DATA");

export function isPending(value: Value): boolean {
  return value instanceof CellError && value.code === PENDING.code;
}

export function isMatrix(result: Value | Values): result is Values {
  return Array.isArray(result);
}
