import type { Language } from "../../../core/text";

const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** A day as it stands on a printed page: 24 november 2026. */
export function dateInWords(day: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(day);
}
