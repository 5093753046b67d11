import { plainWord } from "../../../core/model/cells/sameWord";
import { columnAt } from "./columns";
import type { Draft } from "./draft";

const letters = { costs: { sv: "K", en: "C" }, effects: { sv: "E", en: "E" } } as const;

/** An id that no cost and no effect has: K1, K2 … (C1 in English) and E1, E2 …, after the highest there is. */
export function freeId(draft: Draft, table: "costs" | "effects"): string {
  const letter = letters[table][draft.language];
  const taken = [...idsOf(draft, "costs"), ...idsOf(draft, "effects")];
  const numbers = taken
    .map((id) => new RegExp(`^${letter}(\\d+)$`, "i").exec(id)?.[1])
    .map((digits) => Number(digits ?? 0));
  return `${letter}${String(Math.max(0, ...numbers) + 1)}`;
}

function idsOf({ tables }: Draft, id: "costs" | "effects"): readonly string[] {
  const at = columnAt(tables[id], id, "id");
  if (at === undefined) return [];
  return tables[id].rows.map(({ cells }) => plainWord(String(cells[at] ?? "")));
}
