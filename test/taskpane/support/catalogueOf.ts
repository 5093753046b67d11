import type { CatalogueEntry } from "../../../src/taskpane/services/catalogue";

interface Described {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly excelNames?: readonly string[];
  readonly keywords?: readonly string[];
  readonly summary?: string;
}

/** A catalogue entry that holds only what a search looks at. */
export function entryOf({
  id,
  sv,
  en,
  excelNames,
  keywords,
  summary = "",
}: Described): CatalogueEntry {
  const nothing = { sv: "", en: "" };
  return {
    id,
    group: "measures",
    name: { sv, en },
    summary: { sv: summary, en: "" },
    definition: nothing,
    formula: "",
    parameters: [],
    result: { unit: "money", spills: false },
    references: [],
    examples: [{ title: nothing, cells: [], result: 0, source: { kind: "derived", how: nothing } }],
    ...(excelNames ? { excel: { names: excelNames, difference: nothing } } : {}),
    ...(keywords ? { keywords: { sv: keywords, en: [] } } : {}),
  };
}
