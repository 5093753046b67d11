import type { Language } from "../core/text";

/** A command as it was given. */
export interface Command {
  readonly name: "collect" | "check" | "help";
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

/** The command, or the word that was not understood. */
export type ReadCommand =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly word: string };

/** Reads `collect *.xlsx --out lista.xlsx --json --language en`. */
export function readCommand(words: readonly string[]): ReadCommand {
  const [first = "help", ...rest] = words;
  const name = names[first];
  if (!name) return { ok: false, word: first };
  const given = { files: [] as string[], out: undefined as string | undefined, json: false };
  let language: Language = "sv";
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    const next = rest[at + 1];
    if (word === "--json") given.json = true;
    else if (word === "--out" && next !== undefined) {
      given.out = next;
      at += 1;
    } else if (word === "--language" && (next === "sv" || next === "en")) {
      language = next;
      at += 1;
    } else if (word.startsWith("--")) return { ok: false, word };
    else given.files.push(word);
  }
  return { ok: true, command: { name, language, ...given } };
}

const names: Readonly<Record<string, Command["name"]>> = {
  collect: "collect",
  check: "check",
  help: "help",
  "--help": "help",
};
