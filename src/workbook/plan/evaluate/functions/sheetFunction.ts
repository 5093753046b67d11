import type { Result, SheetReading } from "../sheetReading";
import type { Node } from "../node";
import { asNumber, asText, SheetError, type Scalar } from "../value";

/** One function of a spreadsheet: what it makes of its arguments. */
export type SheetFunction = (sheet: SheetReading, args: readonly Node[]) => Result;

export type SheetFunctions = Readonly<Record<string, SheetFunction>>;

const blank: Node = { kind: "blank" };

/** An argument by its place; a blank where there is none. */
export const argument = (args: readonly Node[], at: number): Node => args[at] ?? blank;

/** A function of numbers alone. */
export function ofNumbers(compute: (...numbers: number[]) => number | SheetError): SheetFunction {
  return (sheet, args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = asNumber(sheet.scalar(arg));
      if (number instanceof SheetError) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };
}

/** A function of one value, applied to each where there are several. */
export function ofEach(compute: (value: Scalar) => Scalar): SheetFunction {
  return (sheet, args) => {
    const value = sheet.plain(argument(args, 0));
    return Array.isArray(value)
      ? (value as readonly (readonly Scalar[])[]).map((row) => row.map(compute))
      : compute(value as Scalar);
  };
}

/** A function of texts and numbers, given as scalars; an error among them is the answer. */
export function ofScalars(compute: (...values: Scalar[]) => Scalar): SheetFunction {
  return (sheet, args) => {
    const values = args.map((arg) => sheet.scalar(arg));
    return values.find((value) => value instanceof SheetError) ?? compute(...values);
  };
}

/** The numbers of all arguments, cells read as Excel's SUM does: texts, truths and blanks in cells count for nothing. */
export function numbersIn(
  sheet: SheetReading,
  args: readonly Node[],
): readonly number[] | SheetError {
  const numbers: number[] = [];
  for (const arg of args) {
    const value = sheet.plain(arg);
    const cells = Array.isArray(value)
      ? (value as readonly (readonly Scalar[])[]).flat()
      : [value as Scalar];
    for (const cell of cells) {
      if (cell instanceof SheetError) return cell;
      if (typeof cell === "number") numbers.push(cell);
    }
  }
  return numbers;
}

export const textOf = (value: Scalar | undefined): string => {
  const text = asText(value ?? null);
  return text instanceof SheetError ? "" : text;
};

export const numberOf = (value: Scalar | undefined): number => {
  const number = asNumber(value ?? null);
  return number instanceof SheetError ? Number.NaN : number;
};
