import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** Every message about measured values, in both languages. Places are counted from 1. */
export const measuredMessages = {
  blankAt: (place: number): Text => ({
    sv: `har en tom cell på plats ${String(place + 1)}. Välj ett område med ett värde för varje person.`,
    en: `has a blank cell in place ${String(place + 1)}. Choose a range with a value for every person.`,
  }),
  notANumberAt: (place: number, was: unknown): Text =>
    because(
      was,
      `ska vara tal; plats ${String(place + 1)} är inte ett tal. Skriv till exempel 12,5`,
      `must be numbers; place ${String(place + 1)} is not a number. Write for example 12.5`,
    ),
};
