import type { Language } from "../../core/text";
import { grouped } from "./grouped";

/** A share or a rate: "3,5 %" and "3.5%". Without decimals where it has none. */
export function percentText(fraction: number, language: Language, decimals?: number): string {
  const value = Number((fraction * 100).toPrecision(12));
  const shown =
    decimals === undefined
      ? grouped(value, decimalsOf(value), language)
      : grouped(value, decimals, language);
  return language === "sv" ? `${shown}\u00a0%` : `${shown}%`;
}

function decimalsOf(value: number): number {
  const [, fraction = ""] = String(value).split(".");
  return Math.min(fraction.length, 2);
}
