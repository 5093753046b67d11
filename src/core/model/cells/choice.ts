import type { Language, Text } from "../../text";
import { CellRefused } from "../problem";
import { cellMessages } from "./messages";
import { readText, type CellReader } from "./readers";
import { plainWord } from "./sameWord";

/** One word of a closed list: its name in both languages, and other words that are understood. */
export interface ChoiceWord {
  readonly name: Text;
  readonly also?: readonly string[];
}

/** A closed list of words, such as the kinds of a cost. */
export interface Choice<Key extends string> {
  readonly words: Readonly<Record<Key, ChoiceWord>>;
  readonly read: CellReader<Key>;
  readonly write: (key: Key, language: Language) => string;
}

export function choice<Key extends string>(words: Readonly<Record<Key, ChoiceWord>>): Choice<Key> {
  const keys = Object.keys(words) as Key[];
  const byWord = new Map<string, Key>();
  for (const key of keys) {
    const { name, also = [] } = words[key];
    for (const word of [name.sv, name.en, ...also]) byWord.set(plainWord(word), key);
  }
  const names: Text = { sv: listed(keys, words, "sv"), en: listed(keys, words, "en") };
  return {
    words,
    write: (key, language) => words[key].name[language],
    read: (cell) => {
      const found = byWord.get(plainWord(readText(cell)));
      if (!found) throw new CellRefused(cellMessages.notAChoice(cell, names));
      return found;
    },
  };
}

function listed<Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, ChoiceWord>>,
  language: Language,
): string {
  const names = keys.map((key) => words[key].name[language]);
  const or = language === "sv" ? "eller" : "or";
  return `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1) ?? ""}`;
}
