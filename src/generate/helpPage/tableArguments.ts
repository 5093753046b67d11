import type { Language, Text } from "../../core/text";
import type { Example } from "../../functions/definition";
import type { CatalogueEntry } from "../catalogueFile";
import type { Block } from "./block";

/** The tables of an appraisal, by the kinds of the arguments that take them. */
const tableNames: Readonly<Record<string, Text>> = {
  assumptionsTable: { sv: "Antaganden", en: "Assumptions" },
  participantsTable: { sv: "Deltagare", en: "Participants" },
  costsTable: { sv: "Kostnader", en: "Costs" },
  effectsTable: { sv: "Effekter", en: "Effects" },
  notMonetisedTable: { sv: "EffekterUtanPris", en: "NotMonetised" },
};

/** A whole table as it is typed into a formula, `Kostnader[#Alla]`; undefined where the argument is none. */
export function tableReference(kind: string, language: Language): string | undefined {
  const name = tableNames[kind]?.[language];
  return name === undefined ? undefined : `${name}[${language === "sv" ? "#Alla" : "#All"}]`;
}

/** The tables that an example computes with, each under its name; none where the example before it has the same. */
export function exampleTables(
  entry: CatalogueEntry,
  example: Example,
  language: Language,
): readonly Block[] {
  const before = entry.examples[entry.examples.indexOf(example) - 1];
  return entry.parameters.flatMap(({ kind }, place): readonly Block[] => {
    const [name, cells] = [tableNames[kind], example.cells[place]];
    if (!name || !Array.isArray(cells) || cells === before?.cells[place]) return [];
    const [head = [], ...rows] = (cells as readonly (readonly unknown[])[]).map((row) =>
      row.map((cell) => shown(cell, language)),
    );
    return [
      { kind: "paragraph", text: `${name[language]}:` },
      { kind: "table", head, rows },
    ];
  });
}

function shown(cell: unknown, language: Language): string {
  if (typeof cell === "number") return String(cell).replace(".", language === "sv" ? "," : ".");
  return typeof cell === "string" ? cell : "";
}
