import type { Language } from "../../core/text";
import type { CatalogueEntry } from "../services/catalogue";

/** The formula with the names of its arguments, optional ones in brackets. */
export function syntaxText(entry: CatalogueEntry, language: Language): string {
  const names = entry.parameters.map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return `=SOCINV.${entry.id}(${names.join(language === "sv" ? "; " : ", ")})`;
}
