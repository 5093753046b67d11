import type { Language } from "../../../core/text";
import type { ListUnit } from "./listColumns";

const signed = (shown: string): string => `${shown};"−"${shown};${shown}`;

/** The number format of a column of the list, in English notation. */
export function listFormat(unit: ListUnit, language: Language): string {
  switch (unit) {
    case "money":
      return signed(`#,##0\\ "${language === "sv" ? "kr" : "SEK"}"`);
    case "ratio":
      return signed("0.00");
    case "count":
      return "#,##0";
    case "years":
      return `0\\ "${language === "sv" ? "år" : "yr"}"`;
    case "year":
      return "0";
    case "text":
      return "@";
  }
}
