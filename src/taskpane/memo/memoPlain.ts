import type { Language } from "../../core/text";
import { memoText } from "../text/memoText";
import type { Memo } from "./memo";

/** A memo as plain text, its table with tabs. */
export function memoPlain(memo: Memo, language: Language): string {
  const list = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ["", heading, ...items.map((item) => `• ${item}`)];
  return [
    memo.question,
    "",
    memo.verdict,
    memo.sentences,
    "",
    memo.tableName,
    ...memo.table.map((row) => row.join("\t")),
    ...list(memoText.notPriced[language], memo.notPriced),
    ...list(memoText.restsOn[language], memo.basis),
    "",
    memo.madeBy,
  ].join("\n");
}
