import type { Language } from "../../core/text";
import { roundHalfAway } from "../../core/numbers";

const minus = "\u2212";
const noBreakSpace = "\u00a0";

/** A number with so many decimals, a true minus sign, and thousands set apart from four digits on, as columns of figures want it. */
export function grouped(value: number, decimals: number, language: Language): string {
  const power = 10 ** decimals;
  const rounded = roundHalfAway(value * power) / power;
  const [whole = "", fraction] = Math.abs(rounded).toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? noBreakSpace : ",");
  const mark = language === "sv" ? "," : ".";
  return `${rounded < 0 ? minus : ""}${digits}${fraction === undefined ? "" : mark + fraction}`;
}
