import type { Language } from "../../core/text";
import type { Example } from "../../functions/definition";
import type { CatalogueEntry } from "../catalogueFile";
import type { Block } from "./block";
import { helpTexts } from "./helpTexts";
import { exampleCall, resultText, syntax } from "./notation";
import { exampleTables } from "./tableArguments";

/** The help page of one function in one language: what F1 opens, and what stands in docs/functions. */
export function helpPage(entry: CatalogueEntry, language: Language): readonly Block[] {
  return [
    { kind: "title", text: `${entry.id} – ${entry.name[language]}` },
    { kind: "paragraph", text: entry.summary[language] },
    { kind: "code", text: syntax(entry, language) },
    { kind: "heading", text: helpTexts.arguments[language] },
    argumentTable(entry, language),
    { kind: "heading", text: helpTexts.definition[language] },
    { kind: "paragraph", text: entry.definition[language] },
    { kind: "code", text: entry.formula },
    ...excelBlocks(entry, language),
    { kind: "heading", text: helpTexts.examples[language] },
    ...entry.examples.flatMap((example) => exampleBlocks(entry, example, language)),
    ...referenceBlocks(entry, language),
  ];
}

function argumentTable(entry: CatalogueEntry, language: Language): Block {
  return {
    kind: "table",
    head: [helpTexts.argument[language], helpTexts.meaning[language]],
    rows: entry.parameters.map(({ name, optional, description }) => [
      optional ? `${name[language]} (${helpTexts.optional[language]})` : name[language],
      description[language],
    ]),
  };
}

function excelBlocks(entry: CatalogueEntry, language: Language): readonly Block[] {
  if (!entry.excel) return [];
  const { difference, native } = entry.excel;
  const same: readonly Block[] = native
    ? [
        { kind: "paragraph", text: helpTexts.native[language] },
        { kind: "code", text: native[language] },
      ]
    : [];
  return [
    { kind: "heading", text: helpTexts.excel[language] },
    { kind: "paragraph", text: difference[language] },
    ...same,
  ];
}

function exampleBlocks(
  entry: CatalogueEntry,
  example: Example,
  language: Language,
): readonly Block[] {
  return [
    { kind: "paragraph", text: `${example.title[language]}:` },
    ...exampleTables(entry, example, language),
    {
      kind: "code",
      text: `${exampleCall(entry, example, language)}\n\n${resultText(example.result, language)}`,
    },
    { kind: "paragraph", text: `${helpTexts.source[language]}: ${sourceText(example, language)}` },
  ];
}

function sourceText({ source }: Example, language: Language): string {
  if (source.kind === "native") return `${helpTexts.nativeSource[language]} ${source.formula}`;
  if (source.kind === "derived") return source.how[language];
  const { title, year, locator } = source;
  return [title, String(year), locator].filter((part) => part !== undefined).join(", ");
}

function referenceBlocks(entry: CatalogueEntry, language: Language): readonly Block[] {
  if (entry.references.length === 0) return [];
  const items = entry.references.map(({ title, year, url }) => ({
    text: `${title} (${String(year)})`,
    ...(url === undefined ? {} : { url }),
  }));
  return [
    { kind: "heading", text: helpTexts.references[language] },
    { kind: "list", items },
  ];
}
