import { NotAvailableError } from "../errors";
import type { Found } from "./findReference";
import type { Library, ReferenceValue } from "./library";
import { referenceMessages } from "./messages";

/** Every dated value whose id, names, category or source holds all the words, in the library's order. */
export function searchReferences(library: Library, search = ""): readonly Found[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = library.values.flatMap((reference) =>
    reference.values
      .filter(({ source }) => {
        const text = searchable(library, reference, source);
        return words.every((word) => text.includes(word));
      })
      .map((dated) => ({ reference, dated })),
  );
  if (found.length === 0) throw new NotAvailableError(referenceMessages.noHits(search));
  return found;
}

function searchable(
  library: Library,
  { id, label, category }: ReferenceValue,
  source: string,
): string {
  const group = library.categories[category];
  return [id, label.sv, label.en, group?.sv, group?.en, library.sources[source]?.title]
    .join(" ")
    .toLowerCase();
}
