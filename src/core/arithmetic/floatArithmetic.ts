import type { Arithmetic } from "./arithmetic";
import { floatRows } from "./floatRows";

/** Arithmetic in float64: for roots, searches and tables, a thousand times as fast. */
export const floatArithmetic: Arithmetic<number> = {
  zero: 0,
  one: 1,
  of: (value) => value,
  add: (first, second) => first + second,
  subtract: (from, what) => from - what,
  multiply: (first, second) => first * second,
  divide: (dividend, divisor) => dividend / divisor,
  negate: (value) => -value,
  squareRoot: Math.sqrt,
  floor: Math.floor,
  sign: Math.sign,
  settle: (amount) => amount,
  toNumber: (value) => value + 0,
  rows: floatRows,
};
