import { fixedDown } from "../drafting/references";
import { aliasColumns } from "./columns";
import { committeeEndings } from "./aliases";
import type { Context } from "./context";
import { quoted } from "./words";

const aliasDown = ({ layout }: Context, key: keyof typeof aliasColumns): string =>
  fixedDown(layout.aliases, aliasColumns[key]);

/** An actor's name as the sheets show it: a built-in one whatever word was used, else as written. */
export function shownName(context: Context, written: string): string {
  const found = `INDEX(${aliasDown(context, "name")},MATCH(TRIM(${written}),${aliasDown(context, "word")},0))`;
  return `IFERROR(${found},TRIM(${written}))`;
}

/** The place of a shown name among the words of built-in actors; an error where it is none. */
export const builtInPlace = (context: Context, name: string): string =>
  `MATCH(${name},${aliasDown(context, "word")},0)`;

/** The code of an actor's kind: built-in, a committee by its ending, or what a row \`aktör: namn\` says; else 0. */
export function kindOfName(context: Context, name: string): string {
  const builtIn = `INDEX(${aliasDown(context, "kind")},${builtInPlace(context, name)})`;
  const endings = committeeEndings.map(
    (ending) => `RIGHT(${name},${String(ending.length)})=${quoted(ending)}`,
  );
  const declared = `INDEX(${aliasDown(context, "kindCode")},MATCH(TRIM(${context.words.prefixed("actor", name)}),${aliasDown(context, "kindWord")},0))`;
  return `IFERROR(${builtIn},IF(OR(${endings.join(",")}),1,IFERROR(${declared},0)))`;
}
