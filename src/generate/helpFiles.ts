import type { Language } from "../core/text";
import { catalogue } from "./catalogueFile";
import type { GeneratedFile } from "./generatedFile";
import type { Block } from "./helpPage/block";
import { helpPage } from "./helpPage/helpPage";
import { indexPage } from "./helpPage/indexPage";
import { toHtml } from "./helpPage/toHtml";
import { toMarkdown } from "./helpPage/toMarkdown";

const languages: readonly Language[] = ["sv", "en"];

/** docs/functions: the help pages as Markdown, committed. */
export function helpMarkdown(): readonly GeneratedFile[] {
  return languages.flatMap((language) =>
    pages(`docs/functions/${language}`, language, "md", toMarkdown),
  );
}

/** help: the same pages as HTML, for the server that serves the add-in. */
export function helpHtml(): readonly GeneratedFile[] {
  return languages.flatMap((language) =>
    pages(`help/${language}`, language, "html", (blocks) => toHtml(blocks, language)),
  );
}

function pages(
  folder: string,
  language: Language,
  ending: string,
  write: (blocks: readonly Block[]) => string,
): readonly GeneratedFile[] {
  const entries = catalogue();
  const index = indexPage(entries, language, (id) => `${id}.${ending}`);
  return [
    { path: `${folder}/index.${ending}`, content: write(index) },
    ...entries.map((entry) => ({
      path: `${folder}/${entry.id}.${ending}`,
      content: write(helpPage(entry, language)),
    })),
  ];
}
