import type { Text } from "../text";
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
 * beginning of a word, and from six letters on any part of one, for Swedish writes compounds together;
 * å, ä, ö and their plain letters are the same; capitals do not matter. Those whose name matches stand
 * first, else the library's order is kept. A blank search finds everything.
 */
export function searchLibrary(search: string): Found {
  const words = foldWords(search);
  return { effects: matching(effectEntries, words), evidence: matching(evidence, words) };
}

type Item = EffectEntry | Evidence;

function matching<T extends Item>(all: readonly T[], words: readonly string[]): readonly T[] {
  const found = all.filter((item) => holdsAll(indexed(item).all, words));
  const named = found.filter((item) => holdsAll(indexed(item).name, words));
  return [...named, ...found.filter((item) => !named.includes(item))];
}

const COMPOUND_FROM = 6;

function holdsAll(held: readonly string[], words: readonly string[]): boolean {
  return words.every((word) =>
    held.some((one) => (word.length < COMPOUND_FROM ? one.startsWith(word) : one.includes(word))),
  );
}

interface Words {
  readonly name: readonly string[];
  readonly all: readonly string[];
}

const index = new WeakMap<Item, Words>();

/** The folded words of an item, folded once. */
function indexed(item: Item): Words {
  const known = index.get(item);
  if (known) return known;
  const words = { name: wordsOf([item.name]), all: wordsOf(textsOf(item)) };
  index.set(item, words);
  return words;
}

const wordsOf = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap(({ sv, en }) => [...foldWords(sv), ...foldWords(en)]);

function textsOf(item: Item): readonly Text[] {
  const own =
    "description" in item ? [item.description] : [item.measures, directions[item.direction]];
  return [item.name, areas[item.area], item.keywords, ...own];
}
