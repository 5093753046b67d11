import { quoted } from "../calculation/words";

/** A text as a formula, in which each marked place is the value of a formula. */
export function template(
  text: string,
  places: readonly (readonly [mark: string, formula: string])[],
): string {
  const [first, ...rest] = places;
  if (!first) return quoted(text);
  const [mark, formula] = first;
  return text
    .split(mark)
    .map((part) => (part === "" ? "" : template(part, rest)))
    .join(`&${formula}&`)
    .replace(/^&|&$/g, "");
}
