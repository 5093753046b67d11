import { isMissing, type Missing } from "../../errors";
import type { Language, Text } from "../../text";

/** A cell of a table of results: a number, a truth, a text in both languages, or why there is no figure. */
export type OutputCell = number | boolean | Text | { readonly missing: Text };

/** Rows of cells, the header row first. */
export type OutputTable = readonly (readonly OutputCell[])[];

/** A text that is the same in both languages, such as a committee's name. */
export function sameText(text: string): Text {
  return { sv: text, en: text };
}

/** A figure, or why there is none. */
export function figureOrReason(answer: number | boolean | Missing): OutputCell {
  return isMissing(answer) ? { missing: answer.reason() } : answer;
}

/** What a figure that cannot be had is called in a table. */
export const notPossible: { readonly missing: Text } = {
  missing: { sv: "går ej", en: "not possible" },
};

export function orNotPossible(value: number | undefined): OutputCell {
  return value ?? notPossible;
}

/** A table as plain cells in one language; a missing figure is null. */
export function inLanguage(
  table: OutputTable,
  language: Language,
): readonly (readonly (number | boolean | string | null)[])[] {
  return table.map((row) =>
    row.map((cell) => {
      if (typeof cell !== "object") return cell;
      return "missing" in cell ? null : cell[language];
    }),
  );
}
