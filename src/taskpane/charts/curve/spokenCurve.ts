import type { Language } from "../../../core/text";
import { readAloud } from "../../figures/readAloud";
import type { CurveData, Lowest } from "./curveData";

/** The curve in one sentence or two, for whoever does not see it. */
export function spokenCurve(
  { startYear, municipality, society }: CurveData,
  lowest: Lowest | undefined,
  language: Language,
): string {
  const last = municipality.length - 1;
  const year = String(startYear + last);
  const own = readAloud(municipality[last] ?? 0)[language];
  const others = readAloud(society[last] ?? 0)[language];
  const way = wayOf(startYear, lowest)[language];
  return language === "sv"
    ? `Kurva: kommunens ackumulerade nuvärde ${way} och är ${own} år ${year}. Samhällets är då ${others}.`
    : `Curve: the municipality's cumulative present value ${way} and is ${own} in ${year}. Society's is then ${others}.`;
}

function wayOf(startYear: number, lowest: Lowest | undefined): Readonly<Record<Language, string>> {
  if (!lowest) return { sv: "är aldrig under noll", en: "is never below zero" };
  const amount = readAloud(lowest.amount);
  const at = String(startYear + lowest.year);
  const back = lowest.back === undefined ? undefined : String(startYear + lowest.back);
  return {
    sv: `är som lägst ${amount.sv} år ${at}, ${back === undefined ? "når inte noll" : `når noll år ${back}`}`,
    en: `is lowest, ${amount.en}, in ${at}, ${back === undefined ? "does not reach zero" : `reaches zero in ${back}`}`,
  };
}
