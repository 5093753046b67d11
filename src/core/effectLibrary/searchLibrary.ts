import { areas } from "./area";
import type { EffectEntry } from "./effectEntry";
import type { Evidence } from "./evidence";
import { foldWords } from "./foldWords";
import { effectEntries, evidence } from "./library";

export interface Found {
  readonly effects: readonly EffectEntry[];
  readonly evidence: readonly Evidence[];
}

/**
 * Effects and evidence that hold every word of a search, in Swedish or English. A word matches the
 * beginning or a part of a word; å, ä, ö and their plain letters are the same; capitals do not
 * matter. Those whose name matches stand first, else the library's order is kept. A blank search
 * finds everything.
 */
export function searchLibrary(search: string): Found {
  const words = foldWords(search);
  return { effects: matching(effectEntries, words), evidence: matching(evidence, words) };
}

function matching<T extends EffectEntry | Evidence>(
  all: readonly T[],
  words: readonly string[],
): readonly T[] {
  const found = all.filter((item) => holdsAll(everyText(item), words));
  const named = found.filter((item) => holdsAll([item.name.sv, item.name.en], words));
  return [...named, ...found.filter((item) => !named.includes(item))];
}

function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  const held = texts.flatMap(foldWords);
  return words.every((word) => held.some((one) => one.includes(word)));
}

function everyText(item: EffectEntry | Evidence): readonly string[] {
  const body = "description" in item ? item.description : item.measures;
  return [item.name, areas[item.area], body, item.keywords].flatMap(({ sv, en }) => [sv, en]);
}
