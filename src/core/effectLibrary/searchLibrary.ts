import { areas } from "./area";
import { directions } from "./direction";
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
 * beginning of a word, and from six letters on any part of one (Swedish writes compounds together); å, ä, ö and their plain letters are the same; capitals do not
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
  return words.every((word) => held.some((one) => matches(one, word)));
}

const COMPOUND_FROM = 6;

function matches(one: string, word: string): boolean {
  return word.length < COMPOUND_FROM ? one.startsWith(word) : one.includes(word);
}

function everyText(item: EffectEntry | Evidence): readonly string[] {
  const own =
    "description" in item ? [item.description] : [item.measures, directions[item.direction]];
  return [item.name, areas[item.area], item.keywords, ...own].flatMap(({ sv, en }) => [sv, en]);
}
