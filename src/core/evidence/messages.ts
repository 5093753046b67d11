import type { Text } from "../text";
import { because } from "../units";

/** Every message about comparisons of groups, in both languages. */
export const evidenceMessages = {
  moreThanAll: (all: number, was: number): Text =>
    because(
      was,
      `ska vara högst så många som gruppen, ${String(all)}`,
      `must be at most as many as the group, ${String(all)}`,
    ),
  emptyGroup: (was: unknown): Text =>
    because(
      was,
      "ska vara antalet i gruppen, större än 0, till exempel 80",
      "must be the number in the group, greater than 0, for example 80",
    ),
  notAConfidence: (was: unknown): Text =>
    because(
      was,
      "ska vara mellan 50 % och 99,99 %, till exempel 95 %",
      "must be between 50% and 99.99%, for example 95%",
    ),
  notAGrade: (was: unknown): Text =>
    because(
      was,
      "ska vara ett helt tal från 1 (starkast) till 6 (svagast)",
      "must be a whole number from 1 (strongest) to 6 (weakest)",
    ),
  intervalNeedsIndividuals: (): Text => ({
    sv: "Intervallet kräver minst två värden i varje grupp. Med enbart medelvärden kan bara skillnaden räknas.",
    en: "The interval needs at least two values in each group. With means alone only the difference can be calculated.",
  }),
};
