import type { CellValue } from "../../../core/model";
import { readNumber as readCellNumber } from "../../../core/model/cells/readNumber";
import { CellRefused } from "../../../core/model/problem";
import type { Language } from "../../../core/text";
import { readNumber } from "../../../workbook/plan/formula/readNumber";
import { powerOf, type MoneyUnit } from "../state";
import type { FieldKind } from "./fieldDefinition";

export interface Typing {
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
}

/**
 * What a typed text puts into its cell: a number where it can be read as one (a bare amount in the workbook's unit, a
 * bare share in per cent), nothing where it is blank, and else the text itself, which stays for the user to mend.
 */
export function typedValue(kind: FieldKind, text: string, typing: Typing): CellValue {
  if (text.trim() === "") return null;
  if (kind === "horizons") return listed(text);
  if (kind === "text" || kind === "actor" || kind === "choice") return text;
  const named = unitNamed(text);
  const digits = digitsOf(text, typing.language);
  if (digits === undefined || !fits(kind, named)) return text;
  return Number(shifted(digits, named === undefined ? bareShift(kind, typing) : 0));
}

type NamedUnit = "%" | "kr" | "other" | undefined;

/** The unit written after a number. */
function unitNamed(text: string): NamedUnit {
  const word = /(%|[a-zåäö]+)\s*$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (word === undefined || word === "%") return word;
  return ["kr", "sek", "tkr", "mnkr", "mkr", "kronor", "tsek", "msek"].includes(word)
    ? "kr"
    : "other";
}

function fits(kind: FieldKind, named: NamedUnit): boolean {
  if (named === "%") return isFraction(kind);
  if (named === "kr") return kind === "money" || kind === "cost";
  return named === undefined || kind === "years" || kind === "number";
}

export const isFraction = (kind: FieldKind): boolean =>
  kind === "share" || kind === "rate" || kind === "excess";

const bareShift = (kind: FieldKind, { moneyUnit }: Typing): number => {
  if (isFraction(kind)) return -2;
  return kind === "money" || kind === "cost" ? powerOf[moneyUnit] : 0;
};

/** Digits with a decimal point, per cent already divided by 100; undefined where it is no number. */
function digitsOf(text: string, language: Language): string | undefined {
  // Spaces part digits as they like: a digit added to 31 000 gives 31 0000 while it is being typed.
  const unparted = text.replace(/(?<=\d)\s+(?=\d)/g, "");
  const read = readNumber(unparted, language);
  if (read) return read.percent ? shifted(read.digits, -2) : read.digits;
  try {
    return String(readCellNumber(unparted).value);
  } catch (error) {
    if (error instanceof CellRefused) return undefined;
    throw error;
  }
}

/** Moved by powers of ten as text, so that 12,8 % is the nearest number to 0.128. */
function shifted(digits: string, power: number): string {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  return `${mantissa}e${String(Number(exponent) + power)}`;
}

/** Horizons with a semicolon between, as the tables want them: "1, 4 och 5" is understood. */
function listed(text: string): CellValue {
  const parts = text.split(/[;,\s]+|\boch\b|\band\b/).filter((part) => part !== "");
  return parts.every((part) => /^\d+$/.test(part)) ? parts.join("; ") : text;
}
