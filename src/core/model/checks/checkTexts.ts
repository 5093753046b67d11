import type { ReadRows } from "../read/readRows";
import { warningMessages } from "../warningMessages";

/** Six or eight digits of a birth date, four more, and a hyphen or plus between, or none. */
const personalNumber = /(?<!\d)(\d{2})?\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])[-+−]?\d{4}(?!\d)/;

/** Free text that looks like a personal identity number: a calculation is a public document. */
export function checkTexts({ assumptions, costs, effects }: ReadRows): void {
  for (const { row, value } of assumptions)
    if (looksPersonal(value.note, value.source))
      row.problems.warning(row.place("note"), warningMessages.personalNumber());
  for (const { row, value } of costs)
    if (looksPersonal(value.item, value.source))
      row.problems.warning(row.place("item"), warningMessages.personalNumber());
  for (const { row, value } of effects)
    if (looksPersonal(value.effect, value.source))
      row.problems.warning(row.place("effect"), warningMessages.personalNumber());
}

/** Whether a text holds what may be a personal identity number. */
export function looksPersonal(...texts: readonly string[]): boolean {
  return texts.some((text) => personalNumber.test(text));
}
