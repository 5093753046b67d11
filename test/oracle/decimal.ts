import { Decimal as DecimalJs } from "decimal.js";

/** The oracle's own numbers: 34 digits, ties to even. It shares no constructor with the code that it checks. */
export const Decimal = DecimalJs.clone({
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  defaults: true,
});

export type Dec = DecimalJs;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

export function dec(value: number | string | Dec): Dec {
  return new Decimal(value);
}

export function sum(list: readonly Dec[]): Dec {
  return list.reduce((total, item) => total.plus(item), ZERO);
}

/** base^exponent for a whole exponent ≥ 0; 0⁰ = 1. */
export function power(base: Dec, exponent: number): Dec {
  return exponent === 0 ? ONE : base.pow(exponent);
}

/** What is left of money that cancels out is the noise of the last digit, and no money. */
export function settled(amount: Dec): Dec {
  return amount.abs().lessThan("1e-15") ? ZERO : amount;
}
