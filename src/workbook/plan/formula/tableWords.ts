const words: readonly (readonly [sv: string, en: string])[] = [
  ["#Alla", "#All"],
  ["#Data", "#Data"],
  ["#Rubriker", "#Headers"],
  ["#Summor", "#Totals"],
];

/** `Kostnader[#Alla]` as a formula in English notation has it: `Kostnader[#All]`. */
export function toEnglishTableWords(reference: string): string {
  return replaced(reference, ([sv, en]) => [sv, en]);
}

/** The other way, for reading in a Swedish Excel. */
export function toSwedishTableWords(reference: string): string {
  return replaced(reference, ([sv, en]) => [en, sv]);
}

function replaced(
  reference: string,
  pair: (words: readonly [sv: string, en: string]) => readonly [from: string, to: string],
): string {
  for (const entry of words) {
    const [from, to] = pair(entry);
    const bracketed = `[${from}]`;
    if (reference.toLowerCase().endsWith(bracketed.toLowerCase()))
      return `${reference.slice(0, -bracketed.length)}[${to}]`;
  }
  return reference;
}
