import type { Language } from "../../../../core/text";

const tags: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** The language of a file's texts, among its properties. */
export function setLanguage(core: string, language: Language): string {
  return core.replace(
    "</cp:coreProperties>",
    `<dc:language>${tags[language]}</dc:language></cp:coreProperties>`,
  );
}
