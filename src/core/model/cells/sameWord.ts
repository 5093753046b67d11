/**
 * The form in which two words are compared: case, outer white space, and the kind and number of inner
 * spaces make no difference. Answers are remembered: a table repeats its words on every row.
 */
export function plainWord(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, plain);
  return plain;
}

const REMEMBERED = 4096;
const remembered = new Map<string, string>();
