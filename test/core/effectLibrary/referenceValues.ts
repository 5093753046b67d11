import { findReference, type Grade, type Library } from "../../../src/core/reference";
import library from "../../../src/core/reference/library.json";

const reference = library as unknown as Library;

export interface PrintedValue {
  readonly id: string;
  readonly value: number | string;
  readonly year: number | null;
  readonly grade: Grade;
  readonly title: string;
  readonly url: string;
}

/** The reference value of an id such as "eb.hushall.2024", as the library holds it, in English. Unknown ids throw. */
export function referenceValue(id: string): PrintedValue {
  const { dated } = findReference(reference, id);
  const { value, year, grade, source } = dated;
  const { title, url } = reference.sources[source] ?? { title: "", url: "" };
  return { id, value: typeof value === "number" ? value : value.en, year, grade, title, url };
}

/** Every number that a source prints under an id: the value itself, or the numbers in its text. A share also as per cent. */
export function printedNumbers(id: string): readonly number[] {
  const { value } = referenceValue(id);
  if (typeof value === "number")
    return value < 1 ? [value, Math.round(1e6 * value) / 1e4] : [value];
  if (value === "no difference") return [0];
  return (value.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+(\.\d+)?/g) ?? []).map(Number);
}
