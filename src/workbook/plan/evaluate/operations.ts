import type { Operator } from "./node";
import { asNumber, asText, divisionByZero, SheetError, wrongNumber, type Scalar } from "./value";

/** One operation on two scalars, by Excel's rules. */
export function operate(operator: Operator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof SheetError) return left;
  if (right instanceof SheetError) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  if (comparisons[operator]) return comparisons[operator](compare(left, right));
  const [first, second] = [asNumber(left), asNumber(right)];
  if (first instanceof SheetError) return first;
  if (second instanceof SheetError) return second;
  return arithmetic(operator, first, second);
}

const comparisons: Partial<Record<Operator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function arithmetic(operator: Operator, first: number, second: number): Scalar {
  switch (operator) {
    case "+":
      return first + second;
    case "-":
      return first - second;
    case "*":
      return first * second;
    case "/":
      return second === 0 ? divisionByZero : first / second;
    default:
      return power(first, second);
  }
}

/** 0 to the power of 0 is an error in a spreadsheet. */
function power(base: number, exponent: number): Scalar {
  const value = base ** exponent;
  return (base === 0 && exponent <= 0) || !Number.isFinite(value) ? wrongNumber : value;
}

/** Numbers before texts before truths; a blank is the nothing of the other's kind. Case makes no difference. */
export function compare(left: Scalar, right: Scalar): number {
  const [first, second] = [filled(left, right), filled(right, left)];
  const kinds = kindOf(first) - kindOf(second);
  if (kinds !== 0) return kinds;
  if (typeof first === "string") {
    const [one, other] = [first.toLowerCase(), textOf(second).toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  return Number(first) - Number(second);
}

function filled(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function kindOf(value: Scalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function textOf(value: Scalar): string {
  const text = asText(value);
  return typeof text === "string" ? text : text.code;
}
