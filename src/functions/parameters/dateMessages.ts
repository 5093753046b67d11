import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** Every message about dates, in both languages. Places are counted from 1. */
export const dateMessages = {
  dateAsText: (place: number, was: string): Text =>
    because(
      was,
      `ska vara datum; plats ${String(place + 1)} är text. Skriv datumet som 2027-01-31, eller gör om det med DATUMVÄRDE`,
      `must be dates; place ${String(place + 1)} is text. Write the date as 2027-01-31, or convert it with DATEVALUE`,
    ),
  notADate: (place: number, was: unknown): Text =>
    because(
      was,
      `ska vara datum; plats ${String(place + 1)} är inget datum. Skriv till exempel 2027-01-31`,
      `must be dates; place ${String(place + 1)} is not a date. Write for example 2027-01-31`,
    ),
  lengthsDiffer: (flows: number, dates: number): Text => ({
    sv: `ska vara lika många som flödena. Det är ${String(flows)} flöden och ${String(dates)} datum.`,
    en: `must be as many as the flows. There are ${String(flows)} flows and ${String(dates)} dates.`,
  }),
  dateMissing: (place: number): Text => ({
    sv: `saknas på plats ${String(place + 1)}, där det finns ett belopp. Fyll i datumet.`,
    en: `are missing in place ${String(place + 1)}, where there is an amount. Fill in the date.`,
  }),
};
