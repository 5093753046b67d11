import { InputError } from "../../core/errors";
import type { Problem } from "../../core/model";
import type { Language } from "../../core/text";

/** The first error of the tables, as the error of the argument that brings the table: "Kostnader rad 3, Belopp: …". */
export function tableError(problems: readonly Problem[]): InputError {
  const first = problems.find(({ severity }) => severity === "error");
  if (!first) throw new Error("There is no appraisal, and no error says why.");
  return new InputError(first.table, {
    sv: sentence(first, "sv", "rad"),
    en: sentence(first, "en", "row"),
  });
}

function sentence(
  { row, column, what, remedy }: Problem,
  language: Language,
  rowWord: string,
): string {
  const at = row === undefined ? [] : [`${rowWord} ${String(row)}`];
  const place = [...at, ...(column ? [column[language]] : [])].join(", ");
  return `${place === "" ? "" : `${place}: `}${what[language]} ${remedy[language]}`;
}
