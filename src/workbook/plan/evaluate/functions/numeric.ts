import type { SheetReading } from "../sheetReading";
import type { Node } from "../node";
import { divisionByZero, SheetError, wrongNumber, type Scalar } from "../value";
import {
  argument,
  numberOf,
  numbersIn,
  ofEach,
  ofNumbers,
  type SheetFunction,
  type SheetFunctions,
} from "./sheetFunction";

export const numericFunctions: SheetFunctions = {
  SUM: over((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: over((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: over((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  COUNT: (sheet, args) =>
    args.flatMap((arg) => sheet.matrix(arg).flat()).filter((value) => typeof value === "number")
      .length,
  COUNTA: (sheet, args) =>
    args.flatMap((arg) => sheet.matrix(arg).flat()).filter((value) => value !== null).length,
  AVERAGE: over((numbers) =>
    numbers.length === 0
      ? divisionByZero
      : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
  ),
  SMALL: (sheet, args) => placed(sheet, args, (one, other) => one - other),
  LARGE: (sheet, args) => placed(sheet, args, (one, other) => other - one),
  SUMPRODUCT: (sheet, args) => sumOfProducts(args.map((arg) => sheet.matrix(arg).flat())),
  ABS: ofEach((value) => onNumber(value, Math.abs)),
  INT: ofEach((value) => onNumber(value, Math.floor)),
  SQRT: ofNumbers((number) => (number < 0 ? wrongNumber : Math.sqrt(number))),
  ROUND: ofNumbers((number, digits = 0) => rounded(number, digits, Math.round)),
  ROUNDUP: ofNumbers((number, digits = 0) => rounded(number, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers((number, digits = 0) => rounded(number, digits, Math.floor)),
  MOD: ofNumbers((number, by = 0) =>
    by === 0 ? divisionByZero : number - by * Math.floor(number / by),
  ),
  SIGN: ofNumbers((number) => Math.sign(number)),
};

function over(compute: (numbers: readonly number[]) => number | SheetError): SheetFunction {
  return (sheet, args) => {
    const numbers = numbersIn(sheet, args);
    return numbers instanceof SheetError ? numbers : compute(numbers);
  };
}

function placed(
  sheet: SheetReading,
  args: readonly Node[],
  order: (one: number, other: number) => number,
): Scalar {
  const numbers = numbersIn(sheet, args.slice(0, 1));
  if (numbers instanceof SheetError) return numbers;
  const place = numberOf(sheet.scalar(argument(args, 1)));
  return [...numbers].sort(order)[Math.ceil(place) - 1] ?? wrongNumber;
}

/** What is no number counts as 0 in an argument of its own. */
function sumOfProducts(columns: readonly (readonly Scalar[])[]): Scalar {
  let sum = 0;
  for (let at = 0; at < (columns[0]?.length ?? 0); at += 1) {
    let product = 1;
    for (const column of columns) {
      const value = column[at] ?? null;
      if (value instanceof SheetError) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
}

function onNumber(value: Scalar, compute: (number: number) => number): Scalar {
  if (value instanceof SheetError) return value;
  return compute(numberOf(value));
}

/** Half away from zero, on the decimal digits that the number shows. */
function rounded(number: number, digits: number, toWhole: (number: number) => number): number {
  const shifted = Number(`${String(Math.abs(number))}e${String(digits)}`);
  const scaled = Number.isNaN(shifted) ? Math.abs(number) * 10 ** digits : shifted;
  const whole = toWhole(Number(scaled.toPrecision(15)));
  return (
    Math.sign(number) *
    (digits > 0 ? Number(`${String(whole)}e-${String(digits)}`) : whole * 10 ** -digits)
  );
}
