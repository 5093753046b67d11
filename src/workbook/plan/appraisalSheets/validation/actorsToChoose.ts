import type { Tables } from "../../../../core/model";
import { actorName, builtIns } from "../../../../core/model/actors/builtInActors";
import { plainWord } from "../../../../core/model/cells/sameWord";
import { splitPrefix } from "../../../../core/model/schema/prefixKeys";
import type { Language } from "../../../../core/text";
import { longestList } from "../../validation";
import { columnCells } from "../columnCells";

/**
 * The actors that a cell offers: those of the appraisal first, then the built-in ones. Excel's list is at most 255
 * characters and parts its items by commas, so a name with a comma, or beyond that, is typed instead.
 */
export function actorsToChoose(tables: Tables, language: Language): readonly string[] {
  const own = columnCells(tables.assumptions, "assumptions", "key").flatMap((key) => {
    const split = typeof key === "string" ? splitPrefix(key) : undefined;
    return split?.prefix === "actor" ? [split.suffix] : [];
  });
  const used = (["costs", "effects"] as const).flatMap((id) =>
    ["actor", "counterpart"].flatMap((column) => columnCells(tables[id], id, column)),
  );
  const builtIn = builtIns.map(({ name, kind }) => actorName({ name: name.sv, kind }, language));
  const names = [...used, ...own, ...builtIn].filter(
    (name): name is string => typeof name === "string" && name.trim() !== "" && !name.includes(","),
  );
  return fitting(distinct(names));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [plainWord(name), name.trim()])).values()];
}

function fitting(names: readonly string[]): readonly string[] {
  let length = -1;
  return names.filter((name) => {
    const more = length + 1 + name.length;
    if (more > longestList) return false;
    length = more;
    return true;
  });
}
