import type { Language } from "../../../core/text";
import { boxOf, splitAddress } from "../address";
import type { Argument } from "./argument";
import { toSwedishTableWords } from "./tableWords";

/** How a formula is written: as Excel's programming interface wants it, or as it is read in each language. */
export type Notation = "excel" | Language;

/** The whole formula. Arguments left out at the end are not written; in the middle their place is kept. */
export function formulaText(
  id: string,
  args: readonly Argument[],
  notation: Notation,
  onSheet?: string,
): string {
  const written = withoutSkippedTail(args).map((argument) =>
    argumentText(argument, notation, onSheet),
  );
  return `=SOCINV.${id}(${written.join(separators[notation])})`;
}

function withoutSkippedTail(args: readonly Argument[]): readonly Argument[] {
  let end = args.length;
  while (end > 0 && args[end - 1]?.kind === "none") end -= 1;
  return args.slice(0, end);
}

const separators: Readonly<Record<Notation, string>> = { excel: ",", sv: "; ", en: ", " };

function argumentText(argument: Argument, notation: Notation, onSheet: string | undefined): string {
  switch (argument.kind) {
    case "none":
      return "";
    case "number":
      return decimals(argument.digits, notation) + (argument.percent ? "%" : "");
    case "text":
      return `"${argument.value.replaceAll('"', '""')}"`;
    case "boolean":
      return truth(argument.value, notation);
    case "date":
      return date([argument.year, argument.month, argument.day], notation);
    case "reference":
      return reference(argument.address, notation, onSheet);
  }
}

function decimals(digits: string, notation: Notation): string {
  return notation === "sv" ? digits.replace(".", ",") : digits;
}

function truth(value: boolean, notation: Notation): string {
  if (notation === "sv") return value ? "SANT" : "FALSKT";
  return value ? "TRUE" : "FALSE";
}

function date(parts: readonly number[], notation: Notation): string {
  return notation === "sv" ? `DATUM(${parts.join(";")})` : `DATE(${parts.join(",")})`;
}

/** Cells on the formula's own sheet are written without it, as Excel does when one points at them. */
function reference(address: string, notation: Notation, onSheet: string | undefined): string {
  const { sheet, cells } = splitAddress(address);
  if (sheet !== undefined && sheet === onSheet && boxOf(cells.replace("#", ""))) return cells;
  return notation === "sv" ? toSwedishTableWords(address) : address;
}
