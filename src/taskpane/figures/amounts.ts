import { amountText } from "../../core/appraisal/sentences/amountText";
import type { Language } from "../../core/text";
import { amountUnits, type AmountUnit } from "./amountUnit";
import { grouped } from "./grouped";

/** The number alone, in a unit that the caption tells: "−1,7". */
export function bareAmount(amount: number, unit: AmountUnit, language: Language): string {
  const { size, decimals } = amountUnits[unit];
  return grouped(amount / size, decimals, language);
}

/** A cell of a table: "−1 764 000 kr" and "−SEK 1,764,000"; in tkr and mnkr the number alone. */
export function tableAmount(amount: number, language: Language, unit: AmountUnit = "kr"): string {
  const bare = bareAmount(amount, unit, language);
  if (unit !== "kr") return bare;
  if (language === "sv") return `${bare}\u00a0kr`;
  return bare.startsWith("\u2212") ? `\u2212SEK\u00a0${bare.slice(1)}` : `SEK\u00a0${bare}`;
}

/** An amount in running text: "1,7 mnkr", "45 tkr", "300 kr". */
export function spokenAmount(amount: number, language: Language): string {
  return amountText(amount)[language];
}

/** A net result, with its sign also where it is a plus: "+1,2 mnkr". */
export function netAmount(amount: number, language: Language): string {
  const spoken = spokenAmount(amount, language);
  return amount > 0 && /[1-9]/.test(spoken) ? `+${spoken}` : spoken;
}
