/** One argument of a formula, understood: what goes into the formula and what the value is. */
export type Argument =
  | { readonly kind: "none" }
  | NumberArgument
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: "reference"; readonly address: string };

/** A number as it was typed: its digits with a decimal point, and whether a percent sign stood after them. */
export interface NumberArgument {
  readonly kind: "number";
  readonly digits: string;
  readonly percent: boolean;
}

export function numberOf({ digits, percent }: NumberArgument): number {
  return percent ? Number(digits) / 100 : Number(digits);
}

const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** A date as Excel's serial number. */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - firstDay) / dayLength;
}
