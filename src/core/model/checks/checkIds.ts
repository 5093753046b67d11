import { plainWord } from "../cells/sameWord";
import { tableMessages } from "../messages";
import type { ReadRows } from "../read/readRows";

/** An id names one row only, over costs and effects together: "E3 varaktighet" must have one meaning. */
export function checkIds({ costs, effects }: ReadRows): void {
  const seen = new Set<string>();
  for (const { row, value } of [...costs, ...effects]) {
    const id = plainWord(value.id);
    if (id === "") continue;
    if (seen.has(id)) row.problems.error(row.place("id"), tableMessages.idTwice(value.id));
    seen.add(id);
  }
}
