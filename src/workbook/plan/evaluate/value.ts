/** An error value of a sheet, such as #N/A. */
export class SheetError {
  constructor(readonly code: "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?") {}
}

/** What a cell or an argument comes to. A blank cell is null. */
export type Scalar = number | string | boolean | null | SheetError;

/** Rows of scalars. */
export type Matrix = readonly (readonly Scalar[])[];

export const notAvailable = new SheetError("#N/A");
export const wrongValue = new SheetError("#VALUE!");
export const divisionByZero = new SheetError("#DIV/0!");
export const wrongNumber = new SheetError("#NUM!");
export const wrongReference = new SheetError("#REF!");

/** A scalar as a number, as in arithmetic: a blank is 0, a text is read if it is one. */
export function asNumber(value: Scalar): number | SheetError {
  if (typeof value === "number" || value instanceof SheetError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = value.trim();
  const number = text === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? wrongValue : number;
}

/** A scalar as a text, as in concatenation. */
export function asText(value: Scalar): string | SheetError {
  if (value instanceof SheetError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A scalar as a condition. */
export function asTruth(value: Scalar): boolean | SheetError {
  if (typeof value === "string") return wrongValue;
  const number = asNumber(value);
  return number instanceof SheetError ? number : number !== 0;
}
