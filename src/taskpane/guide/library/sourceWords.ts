import type { EffectEntry } from "../../../core/effectLibrary";
import { findReference, type Library } from "../../../core/reference";
import { InputError, NotAvailableError } from "../../../core/errors";
import type { Text } from "../../../core/text";
import { libraryText } from "../text/libraryText";

/** Who published a value and when: from the sources once they are loaded, before that the year alone. */
export function sourceTitle(library: Library | undefined, reference: string): string {
  if (!library) return reference;
  try {
    const { dated } = findReference(library, reference);
    return library.sources[dated.source]?.title ?? reference;
  } catch (error) {
    if (error instanceof InputError || error instanceof NotAvailableError) return reference;
    throw error;
  }
}

/** «Källa: Socialstyrelsen, 2024»; nothing for an entry without a price. */
export function entrySource(library: Library | undefined, entry: EffectEntry): Text | undefined {
  const { unitValue } = entry;
  if (unitValue.per === "nothing") return undefined;
  return libraryText.source(sourceTitle(library, unitValue.reference), unitValue.priceYear);
}
