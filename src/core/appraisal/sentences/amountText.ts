import { formatNumber, type Text } from "../../text";

const MILLION = 1_000_000;
const THOUSAND = 1_000;
/** From here on a sum is spoken of in millions. */
const IN_MILLIONS = 950_000;

/** An amount in running text: "1,7 mnkr" and "SEK 1.7m", "45 tkr" and "SEK 45k", "300 kr" and "SEK 300". */
export function amountText(amount: number): Text {
  const size = Math.abs(amount);
  if (size >= IN_MILLIONS) return worded(amount / MILLION, 1, "mnkr", "m");
  return size >= THOUSAND ? worded(amount / THOUSAND, 0, "tkr", "k") : worded(amount, 0, "kr", "");
}

function worded(value: number, decimals: number, sv: string, en: string): Text {
  const sign = rounded(value, decimals) < 0 ? "\u2212" : "";
  const size = Math.abs(rounded(value, decimals));
  return {
    sv: `${sign}${withDecimals(formatNumber(size, "sv"), decimals, ",")}\u00a0${sv}`,
    en: `${sign}SEK\u00a0${withDecimals(formatNumber(size, "en"), decimals, ".")}${en}`,
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

function withDecimals(text: string, decimals: number, sign: string): string {
  return decimals > 0 && !text.includes(sign) ? `${text}${sign}0` : text;
}
