import { searchReferences } from "../../core/reference";
import type { Text } from "../../core/text";
import {
  defineFunction,
  optional,
  type CallContext,
  type FunctionHelp,
  type ResultCell,
} from "../definition";
import { textOf } from "../parameters";

const headings: readonly Text[] = [
  { sv: "Id", en: "Id" },
  { sv: "Benämning", en: "Name" },
  { sv: "Värde", en: "Value" },
  { sv: "Enhet", en: "Unit" },
  { sv: "År", en: "Year" },
  { sv: "Källans betyg", en: "Grade of source" },
  { sv: "Källa", en: "Source" },
  { sv: "Länk", en: "Url" },
];

export const definition = defineFunction({
  id: "REFERENCES",
  group: "prices",
  parameters: [
    optional(textOf({ key: "search", name: { sv: "sökord", en: "search" }, kind: "search" })),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: async (
    search: string | undefined,
    { loadLibrary }: CallContext,
  ): Promise<readonly (readonly ResultCell[])[]> => {
    const library = await loadLibrary();
    const rows = searchReferences(library, search).map(({ reference, dated }) => {
      const source = library.sources[dated.source];
      const { id, label, unit } = reference;
      const { value, year, grade } = dated;
      return [id, label, value, unit, year ?? "", grade, source?.title ?? "", source?.url ?? ""];
    });
    return [headings, ...rows];
  },
});

export const help: FunctionHelp = {
  name: { sv: "Referensbiblioteket", en: "The reference library" },
  summary: {
    sv: "Referensvärdena som tabell, ett per rad, med enhet, år, källa och länk. Med sökord bara de som har alla orden.",
    en: "The reference values as a table, one a row, with unit, year, source and url. With search words only those that have all of them.",
  },
  definition: {
    sv: "Söker i id, benämning (svensk och engelsk), kategori och källa. Källans betyg: A är officiell, B är återgiven av en trovärdig källa.",
    en: "Searches id, name (Swedish and English), category and source. Grade of source: A is official, B is quoted by a credible source.",
  },
  formula: "alla värden vars text har alla sökord",
  keywords: {
    sv: ["källor", "schabloner", "styckkostnader", "nyckeltal", "sök"],
    en: ["sources", "standard values", "unit costs", "key figures", "search"],
  },
  references: [{ title: "SOCINV, src/core/reference/library.json", year: 2026 }],
  examples: [
    {
      title: { sv: "Prisbasbeloppet", en: "The price base amount" },
      cells: ["prisbasbelopp"],
      result: [
        headings,
        [
          "prisbasbelopp.2024",
          { sv: "Prisbasbelopp 2024", en: "Price base amount 2024" },
          57300,
          { sv: "kr", en: "SEK" },
          2024,
          "B",
          "Heja Olika: Så mycket höjs ersättningar och bidrag 2024",
          "https://hejaolika.se/artikel/sa-mycket-hojs-ersattningar-och-bidrag-1-januari-2024/",
        ],
      ],
      source: {
        kind: "published",
        title: "Heja Olika: Så mycket höjs ersättningar och bidrag 2024",
        year: 2023,
        url: "https://hejaolika.se/artikel/sa-mycket-hojs-ersattningar-och-bidrag-1-januari-2024/",
      },
    },
  ],
};
