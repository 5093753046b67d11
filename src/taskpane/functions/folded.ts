/** A text without case and diacritics, so that "nuvarde" finds NUVÄRDE. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .trim();
}
