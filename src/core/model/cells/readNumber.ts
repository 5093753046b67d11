import { CellRefused } from "../problem";
import type { CellValue } from "../tables";
import { excelErrorIn } from "./excelError";
import { cellMessages } from "./messages";

/** A number and, where it came as text, the unit written after it: "%" or "kr". */
export interface NumberWithUnit {
  readonly value: number;
  readonly unit?: "%" | "kr";
}

/** The size beyond which a number of kronor is surely a mistake, and float64 would lose the ören. */
const LARGEST = 1e15;

const pattern = /^([+-]?)(\d[\d ]*|)(?:([.,])(\d+))?(?: ?([^\d\s.,][^\d.,]*))?$/;

const units: Readonly<Record<string, readonly [exponent: number, unit?: "%" | "kr"]>> = {
  "%": [-2, "%"],
  kr: [0, "kr"],
  kronor: [0, "kr"],
  sek: [0, "kr"],
  tkr: [3, "kr"],
  tsek: [3, "kr"],
  "sek k": [3, "kr"],
  mnkr: [6, "kr"],
  msek: [6, "kr"],
  "sek m": [6, "kr"],
  år: [0],
  years: [0],
  st: [0],
};

/**
 * The number that a cell holds, also as text in Swedish or English: "1 234,5", "−12", "12 %", "1,2 mnkr".
 * One decimal sign only: what could be read in two ways is refused, never guessed. The text is shifted
 * by its unit before it becomes a number, so that "12,8 %" is the nearest float64 to 0.128.
 */
export function readNumber(cell: CellValue): NumberWithUnit {
  if (typeof cell === "number") return { value: withinRange(cell, cell) };
  if (typeof cell !== "string") throw new CellRefused(cellMessages.notANumber(cell));
  const error = excelErrorIn(cell);
  if (error !== undefined) throw new CellRefused(cellMessages.excelError(error));
  return fromText(cell);
}

function fromText(cell: string): NumberWithUnit {
  const text = cell.replace(/\s+/g, " ").trim().replace(/[−–]/g, "-").toLowerCase();
  const match = pattern.exec(text);
  if (!match) throw refusalOf(cell, text);
  const [, sign = "", whole = "", , decimals = "", word = ""] = match;
  const unit = word === "" ? [0] : units[word.trim()];
  const digits = whole.replaceAll(" ", "");
  if (!unit || digits + decimals === "" || !goodThousands(whole)) throw refusalOf(cell, text);
  const value = Number(`${sign}${digits}.${decimals || "0"}e${String(unit[0])}`);
  const named = unit[1] as "%" | "kr" | undefined;
  return { value: withinRange(value, cell), ...(named ? { unit: named } : {}) };
}

/** Spaces part groups of three from the right, or stand nowhere. */
function goodThousands(whole: string): boolean {
  const trimmed = whole.trim();
  return !trimmed.includes(" ") || /^\d{1,3}( \d{3})+$/.test(trimmed);
}

function refusalOf(cell: string, text: string): CellRefused {
  const signs = text.replace(/[^.,]/g, "");
  return new CellRefused(
    signs.length > 1 && /^[-+\d ]/.test(text)
      ? cellMessages.twoSigns(cell)
      : cellMessages.notANumber(cell),
  );
}

function withinRange(value: number, was: CellValue): number {
  if (Number.isNaN(value)) throw new CellRefused(cellMessages.notANumber(was));
  if (Math.abs(value) > LARGEST) throw new CellRefused(cellMessages.tooLarge(was));
  return value;
}
