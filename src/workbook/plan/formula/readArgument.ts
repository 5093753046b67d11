import type { Language, Text } from "../../../core/text";
import type { Argument } from "./argument";
import { formulaMessages } from "./messages";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { readReference } from "./readReference";

export type ReadArgument =
  | { readonly ok: true; readonly argument: Argument }
  | { readonly ok: false; readonly problem: Text };

/** What a field takes: a bare word is a text in some (`PKV`), and a defined name in the others (`Kalkylränta`). */
export interface FieldKind {
  readonly words: "text" | "name";
}

const longestText = 255;
const truths: Readonly<Record<string, boolean>> = {
  sant: true,
  true: true,
  falskt: false,
  false: false,
};

/** Understands what was typed for an argument, in either language's way of writing. */
export function readArgument(typed: string, language: Language, field: FieldKind): ReadArgument {
  const text = typed.trim().replace(/^=\s*/, "");
  if (text === "") return found({ kind: "none" });
  const quoted = /^["”“](.*)["”“]$/s.exec(text);
  if (quoted) return asText((quoted[1] ?? "").replaceAll('""', '"'));
  const plain = readDate(text) ?? readNumber(text, language) ?? truth(text);
  if (plain) return found(plain);
  const reference = readReference(text);
  if (reference && (field.words === "name" || !isWord(reference)))
    return found({ kind: "reference", address: reference });
  if (field.words === "text" || isPreset(text)) return asText(text);
  return { ok: false, problem: formulaMessages.unreadable(text) };
}

function found(argument: Argument): ReadArgument {
  return { ok: true, argument };
}

function asText(value: string): ReadArgument {
  return value.length > longestText
    ? { ok: false, problem: formulaMessages.tooLong(longestText) }
    : found({ kind: "text", value });
}

function truth(text: string): Argument | undefined {
  const value = truths[text.toLowerCase()];
  return value === undefined ? undefined : { kind: "boolean", value };
}

/** A reference that could just as well be a word: neither a cell, nor on a sheet, nor part of a table. */
function isWord(reference: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(reference) && !/^\$?[a-z]{1,3}\$?\d+$/i.test(reference)
  );
}

/** SE-ASEK-2018: a hyphen cannot be in a defined name, so this can only be meant as a text. */
function isPreset(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}]*(-[\p{L}\p{N}]+)+$/u.test(text);
}
