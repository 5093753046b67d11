import type { Language } from "../../core/text";
import type { CatalogueEntry } from "../catalogueFile";
import type { Block } from "./block";
import { groupTexts, helpTexts } from "./helpTexts";

/** The list of all functions by group, the entrance to the help pages. `link` makes a function's address. */
export function indexPage(
  entries: readonly CatalogueEntry[],
  language: Language,
  link: (id: string) => string,
): readonly Block[] {
  const groups = Object.entries(groupTexts).flatMap(([group, name]): readonly Block[] => {
    const members = entries.filter((entry) => entry.group === group);
    if (members.length === 0) return [];
    const items = members.map((entry) => ({
      text: `${entry.id} – ${entry.name[language]}`,
      url: link(entry.id),
    }));
    return [
      { kind: "heading", text: name[language] },
      { kind: "list", items },
    ];
  });
  return [{ kind: "title", text: helpTexts.functions[language] }, ...groups];
}
