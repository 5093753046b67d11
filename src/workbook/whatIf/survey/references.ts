import { boxOf, splitAddress, type Box } from "../../plan/address";

/** A rectangle that a formula reads, on a named sheet. */
export interface Reference {
  readonly sheet: string;
  readonly box: Box;
}

const words = /"(?:[^"]|"")*"/g;
const address =
  /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/giu;

/** The cells that a formula in English notation names by address. Names and parts of tables are not among them. */
export function referencesIn(formula: string, ownSheet: string): readonly Reference[] {
  const bare = formula.replace(words, '""');
  return [...bare.matchAll(address)].flatMap((match) => {
    const before = bare.charAt(match.index - 1);
    // A part of a longer word, such as the end of a function's name.
    if (/[\p{L}\p{N}_.\]]/u.test(before)) return [];
    const { sheet = ownSheet, cells } = splitAddress(match[0]);
    const box = boxOf(cells);
    return box ? [{ sheet, box }] : [];
  });
}
