/** A whole amount as the pane writes it, back as a number. */
export function readAmount(shown: string): number {
  const digits = shown.replace(/[^\d\u2212]/g, "");
  return Number(digits.replace("\u2212", "-"));
}
