import type { Language } from "../../../../core/text";
import type { CellValue } from "../../../../core/model";
import type { CellKind } from "./cellKind";

const mostDecimals = 6;

/** The number format of a cell by what it holds, in English notation: as many decimals as its value has. */
export function numberFormat(
  kind: CellKind,
  value: CellValue,
  options: { readonly zeroIsBlank: boolean; readonly language: Language },
): string {
  const shown = shownNumber(kind, value, options.language);
  if (shown === undefined) return kind === "size" ? "@" : plain;
  return `${shown};"−"${shown};${options.zeroIsBlank ? '"–"' : shown}`;
}

/** Text as it is; a number that stands for nothing given as a dash. */
const plain = 'General;"−"General;"–";@';

function shownNumber(kind: CellKind, value: CellValue, language: Language): string | undefined {
  switch (kind) {
    case "amount":
    case "cost":
      return `#,##0${decimals(value, 0, 2)}\\ "${language === "sv" ? "kr" : "SEK"}"`;
    case "share":
    case "rate":
    case "rateOrPreset":
      return `0${decimals(hundredfold(value), 1)}\\ %`;
    case "factor":
      return `0${decimals(value, 2)}`;
    case "count":
      return `#,##0${decimals(value, 0)}`;
    case "years":
      return `0\\ "${language === "sv" ? "år" : "yr"}"`;
    case "calendarYear":
    case "grade":
      return "0";
    default:
      return undefined;
  }
}

/** The decimals of a value's shortest form: none, or between `least` and the most. */
function decimals(value: CellValue, least: number, whenAny = least): string {
  const digits = typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0;
  const count = Math.min(mostDecimals, digits === 0 ? least : Math.max(digits, whenAny));
  return count === 0 ? "" : `.${"0".repeat(count)}`;
}

function hundredfold(value: CellValue): CellValue {
  return typeof value === "number" ? Number((value * 100).toPrecision(12)) : value;
}
