import type { Language, Text } from "../../../../core/text";

/** The sheets that tell, beside those that hold the tables and the figures. */
export type PageSheet = "decision" | "sensitivity" | "risk" | "sources";

const names: Readonly<Record<PageSheet, Text>> = {
  decision: { sv: "Beslutsunderlag", en: "Decision page" },
  sensitivity: { sv: "Känslighet", en: "Sensitivity" },
  risk: { sv: "Risk", en: "Risk" },
  sources: { sv: "Källor", en: "Sources" },
};

/** What they are called in a language, by a way to number them. */
export function pageNames(
  language: Language,
  numbered: (name: string) => string,
): Record<PageSheet, string> {
  const entries = Object.entries(names).map(([id, name]) => [id, numbered(name[language])]);
  return Object.fromEntries(entries) as Record<PageSheet, string>;
}
