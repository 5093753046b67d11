import type { Language } from "../../../../core/text";
import type { FigureUnit } from "./resultBlock";

const signed = (shown: string): string => `${shown};"−"${shown};${shown}`;

/** The number format of a spilled figure, in English notation. */
export function figureFormat(unit: FigureUnit, language: Language): string {
  switch (unit) {
    case "money":
      return signed(`#,##0\\ "${language === "sv" ? "kr" : "SEK"}"`);
    case "ratio":
      return signed("0.00");
    case "rate":
      return signed("0.00\\ %");
    case "share":
      return signed("0.0\\ %");
    case "years":
      return "0.0";
    case "year":
      return "0";
    case "count":
      return signed("#,##0");
    case "truth":
    case "text":
      return "General";
  }
}
