const mark = /\p{Mark}/gu;
const letterOrDigit = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, without diacritics: "Familjehem: omkostnad, 0–12 år" gives familjehem, omkostnad, 0, 12, ar. */
export function foldWords(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(mark, "").toLowerCase();
  return (plain.replace(/ø/g, "o").replace(/æ/g, "ae").match(letterOrDigit) ??
    []) as readonly string[];
}
