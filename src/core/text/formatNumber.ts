import type { Language } from "./text";

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";

/**
 * A number as it is written in running text: every digit it has, decimal comma in Swedish and point
 * in English, a true minus sign, and thousands set apart from five digits on.
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = "", exponent] = String(Math.abs(value)).split("e");
  const [whole = "", fraction] = mantissa.split(".");
  const separator = language === "sv" ? NO_BREAK_SPACE : ",";
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  const decimals = fraction === undefined ? "" : (language === "sv" ? "," : ".") + fraction;
  const power = exponent === undefined ? "" : `e${exponent.replace("-", MINUS)}`;
  return (value < 0 ? MINUS : "") + grouped + decimals + power;
}
