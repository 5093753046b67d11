import type { Input } from "../../../core/appraisal";
import type { MeasureUnit } from "../../../core/appraisal/measures";
import { formatNumber, type Language } from "../../../core/text";
import { bareAmount, spokenAmount, tableAmount } from "../../figures/amounts";
import { amountUnits, chartUnit } from "../../figures/amountUnit";
import { grouped } from "../../figures/grouped";
import { percentText } from "../../figures/percent";

/** How the figures of one picture are written: all in one unit, which the caption tells. */
export interface FigureWriter {
  /** In the caption; empty where every figure has its unit. */
  readonly unit: string;
  readonly size: number;
  readonly write: (value: number) => string;
}

/** A writer for a chart that shows these values. */
export function chartWriter(
  unit: MeasureUnit,
  values: readonly number[],
  language: Language,
): FigureWriter {
  if (unit !== "money")
    return { unit: "", size: 1, write: (value) => figureText(value, unit, language) };
  const amountUnit = chartUnit(values);
  const { size, name } = amountUnits[amountUnit];
  return { unit: name[language], size, write: (value) => bareAmount(value, amountUnit, language) };
}

/** A figure of a measure with its unit, in running text. */
export function figureText(value: number, unit: MeasureUnit, language: Language): string {
  switch (unit) {
    case "money":
      return spokenAmount(value, language);
    case "rate":
    case "share":
      return percentText(value, language, 1);
    case "years":
      return `${grouped(value, 1, language)}\u00a0${language === "sv" ? "år" : "years"}`;
    case "year":
      return String(Math.round(value));
    case "count":
      return grouped(value, 1, language);
    case "ratio":
    case "truth":
      return grouped(value, 2, language);
  }
}

/** The value of an input with its unit. */
export function inputText(value: number, unit: Input["unit"], language: Language): string {
  switch (unit) {
    case "money":
      return tableAmount(value, language);
    case "share":
    case "rate":
      return percentText(value, language);
    case "years":
      return `${formatNumber(tidy(value), language)}\u00a0${language === "sv" ? "år" : "years"}`;
    case "factor":
    case "count":
      return formatNumber(tidy(value), language);
  }
}

function tidy(value: number): number {
  return Math.round(value * 1000) / 1000;
}
