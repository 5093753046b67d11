import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** Every message about values to try an input at, in both languages. Places are counted from 1. */
export const triedMessages = {
  notANumberAt: (place: number, was: unknown): Text =>
    because(
      was,
      `ska vara tal; plats ${String(place + 1)} är inte ett tal. Skriv till exempel 0,3 eller 30 %`,
      `must be numbers; place ${String(place + 1)} is not a number. Write for example 0.3 or 30%`,
    ),
  noValues: (): Text => ({
    sv: "ska vara minst ett värde, till exempel en kolumn med 20 %, 30 % och 40 %. Området var tomt.",
    en: "must be at least one value, for example a column with 20%, 30% and 40%. The range was blank.",
  }),
  tooMany: (was: number, most: number): Text => ({
    sv: `ska vara högst ${String(most)} värden, till exempel 41. Det var ${String(was)}.`,
    en: `must be at most ${String(most)} values, for example 41. It was ${String(was)}.`,
  }),
};
