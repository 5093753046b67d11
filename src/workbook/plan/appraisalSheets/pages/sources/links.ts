import type { Language } from "../../../../../core/text";
import type { Page } from "../page";
import { columnsAt, type SourceColumn } from "./sourceBlock";
import { sourceTexts } from "./sourceTexts";

/** Rows from a first one on. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Where the list of sources stands, and the names in it. */
export interface Register extends Rows {
  readonly names: ReadonlySet<string>;
}

/** Beside each source a link: to the address that stands in it, else to the one that the list of sources has for its name. */
export function putLinks(
  page: Page,
  { first, count, spare }: Rows & { readonly spare: number },
  columns: readonly SourceColumn[],
  register: Register,
  language: Language,
): void {
  const sources = columns.find(({ at }) => at === columnsAt.source)?.values ?? [];
  const open = sourceTexts.open[language];
  for (let down = 0; down < count; down += 1) {
    const source = `$F${String(first + down + 1)}`;
    const inText = `HYPERLINK(MID(${source},SEARCH("http",${source}),255),"${open}")`;
    page.put(
      first + down,
      columnsAt.link,
      `=IF(${source}="","",IFERROR(${inText},${inRegister(source, register, open)}))`,
      down < count - spare ? "link" : "spareLink",
      { value: linkNow(String(sources[down] ?? ""), register, open) },
    );
  }
}

function inRegister(source: string, { first, count }: Rows, open: string): string {
  if (count === 0) return '""';
  const [from, to] = [String(first + 1), String(first + count)];
  return `IFERROR(HYPERLINK(INDEX($F$${from}:$F$${to},MATCH(${source},$A$${from}:$A$${to},0)),"${open}"),"")`;
}

function linkNow(source: string, { names }: Register, open: string): string {
  return /http/i.test(source) || names.has(source) ? open : "";
}
