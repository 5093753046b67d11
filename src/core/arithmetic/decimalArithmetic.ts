import { Decimal } from "../numbers/decimal";
import type { Arithmetic } from "./arithmetic";
import type { Operations } from "./operations";
import { rowsOver } from "./rowOperations";

const DECIMALS_OF_MONEY = 18;

const operations: Operations<Decimal> = {
  zero: new Decimal(0),
  one: new Decimal(1),
  of: (value) => new Decimal(value),
  add: (first, second) => first.plus(second),
  subtract: (from, what) => from.minus(what),
  multiply: (first, second) => first.times(second),
  divide: (dividend, divisor) => dividend.div(divisor),
  negate: (value) => value.negated(),
  squareRoot: (value) => value.sqrt(),
  floor: (value) => value.floor(),
  sign: (value) => (value.isZero() ? 0 : value.s),
  settle: (amount) => amount.toDecimalPlaces(DECIMALS_OF_MONEY),
  toNumber: (value) => value.toNumber() + 0,
};

/** Arithmetic with 34 decimal digits: for everything that is shown, written or decided on. */
export const decimalArithmetic: Arithmetic<Decimal> = {
  ...operations,
  rows: rowsOver(operations),
};
