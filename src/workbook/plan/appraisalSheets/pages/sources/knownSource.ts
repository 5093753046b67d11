import { findReference, ratePresets, type Library } from "../../../../../core/reference";
import { InputError, NotAvailableError } from "../../../../../core/errors";
import type { Language } from "../../../../../core/text";

/** A source that the tables name shortly, told in full. */
export interface KnownSource {
  readonly name: string;
  readonly title: string;
  readonly year: string;
  readonly grade: string;
  readonly url: string;
}

/** What a name in the tables stands for: a reference value by its id, or a preset of the discount rate. */
export function knownSource(
  name: string,
  library: Library | undefined,
  language: Language,
): KnownSource | undefined {
  return presetSource(name, language) ?? (library && referenceSource(name, library, language));
}

function presetSource(name: string, language: Language): KnownSource | undefined {
  const preset = ratePresets.find(({ id }) => id.toLowerCase() === name.trim().toLowerCase());
  if (!preset) return undefined;
  const { label, source, url, grade, id } = preset;
  const year = /\d{4}$/.exec(id)?.[0] ?? "";
  return { name, title: `${label[language]}. ${source}`, year, grade, url };
}

function referenceSource(
  name: string,
  library: Library,
  language: Language,
): KnownSource | undefined {
  try {
    const { reference, dated } = findReference(library, name);
    const source = library.sources[dated.source];
    const title = [reference.label[language], source?.title].filter(Boolean).join(". ");
    const year = dated.year === null ? "" : String(dated.year);
    return { name, title, year, grade: dated.grade, url: source?.url ?? "" };
  } catch (error) {
    if (error instanceof InputError || error instanceof NotAvailableError) return undefined;
    throw error;
  }
}
