import { formatNumber, type Language } from "../../../core/text";
import { readNumber } from "../../plan/formula/readNumber";

/** What decides how a number of a cell is written. */
export interface NumberLook {
  readonly numberFormat: string;
}

const noBreakSpace = "\u00a0";

/** A typed number for a cell. In a cell of percentages 5 means 5 %, as where one types in Excel. */
export function readCellNumber(
  typed: string,
  { numberFormat }: NumberLook,
  language: Language,
): number | undefined {
  const read = readNumber(typed, language);
  if (!read) return undefined;
  const number = Number(read.digits);
  const value = read.percent || isPercent(numberFormat) ? number / 100 : number;
  return Number.isFinite(value) ? tidy(value) : undefined;
}

/** A number as its cell would show it, with the unit but with no more than the digits that say something. */
export function writeCellNumber(value: number, look: NumberLook, language: Language): string {
  const { numberFormat } = look;
  if (isPercent(numberFormat)) {
    const space = language === "sv" ? noBreakSpace : "";
    return `${rounded(value * 100, language)}${space}%`;
  }
  const unit = unitIn(numberFormat);
  return rounded(value, language) + (unit === "" ? "" : noBreakSpace + unit);
}

function isPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"/g, "").includes("%");
}

/** A unit that stands in quotes after the digits. Formats that scale the number have other units than the cell. */
function unitIn(numberFormat: string): string {
  const [first = ""] = numberFormat.split(";");
  const [, unit = ""] = /[0#?]\\? ?"([^"]+)"$/.exec(first) ?? [];
  return /,\\? ?"[^"]+"$/.test(first) ? "" : unit.trim();
}

function rounded(value: number, language: Language): string {
  const decimals = Math.abs(value) >= 1000 ? 0 : 4;
  const rounder = 10 ** decimals;
  const near = Math.round(value * rounder) / rounder;
  return formatNumber(near === 0 && value !== 0 ? Number(value.toPrecision(3)) : near, language);
}

/** Without the last digits that arithmetic with fractions leaves: 0.30000000000000004 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
