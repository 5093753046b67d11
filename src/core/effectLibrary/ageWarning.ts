import type { Text } from "../text";
import { bilingual } from "./bilingual";

/** From this age on a price is called old. */
const OLD = 5;

/** A warning that a price is five years old or more, or null. `currentYear` is the calendar year of today. */
export function ageWarning(priceYear: number, currentYear: number): Text | null {
  const age = currentYear - priceYear;
  if (age < OLD) return null;
  const year = String(priceYear);
  return bilingual(
    `Priset är från ${year}, ${String(age)} år gammalt. Räkna om det med ett index och jämför med er egen kostnad.`,
    `The price is of ${year}, ${String(age)} years old. Reprice it with an index and compare with your own cost.`,
  );
}
