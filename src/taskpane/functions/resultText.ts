import type { Language } from "../../core/text";
import type { CellUnit } from "../../workbook/plan/resultFormat";
import type { AnswerCell } from "../services/evaluate";

const decimals: Readonly<Record<CellUnit, number>> = {
  money: 2,
  rate: 2,
  share: 1,
  ratio: 2,
  factor: 4,
  years: 1,
  months: 1,
  count: 2,
  text: 0,
  mixed: 4,
  year: 0,
};

const noBreakSpace = "\u00a0";

/** One value of a result as it is read: with its unit, in the language's own writing. */
export function resultText(value: AnswerCell, unit: CellUnit, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return truth(value, language);
  if (typeof value === "object") return value.code;
  if (unit === "year") return String(value);
  if (unit === "rate" || unit === "share")
    return `${written(value * 100, decimals[unit], true, language)}${language === "sv" ? noBreakSpace : ""}%`;
  const small = unit === "money" && Math.abs(value) >= 1000 ? 0 : decimals[unit];
  const fixed = unit === "ratio" || unit === "factor";
  return withUnit(written(value, small, fixed, language), unit, language);
}

function truth(value: boolean, language: Language): string {
  if (language === "sv") return value ? "SANT" : "FALSKT";
  return value ? "TRUE" : "FALSE";
}

function written(value: number, most: number, fixed: boolean, language: Language): string {
  const formatter = new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB", {
    minimumFractionDigits: fixed ? most : 0,
    maximumFractionDigits: most,
  });
  return formatter.format(value === 0 ? 0 : value).replace("-", "−");
}

function withUnit(number: string, unit: CellUnit, language: Language): string {
  const words: Partial<Record<CellUnit, Readonly<Record<Language, string>>>> = {
    money: { sv: "kr", en: "kr" },
    years: { sv: "år", en: "years" },
    months: { sv: "månader", en: "months" },
  };
  const word = words[unit]?.[language];
  return word === undefined ? number : `${number}${noBreakSpace}${word}`;
}
