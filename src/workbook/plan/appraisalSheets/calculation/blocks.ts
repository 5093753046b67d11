import type { Language, Text } from "../../../../core/text";
import { headingLook, headLook, numberHeadLook, type Draft, type Look } from "../drafting/draft";
import type { Rows } from "../drafting/references";

/** One column of a block on Beräkning: its header, its look, and the formula of each row. */
export interface BlockColumn {
  readonly column: number;
  /** A text, or a formula that points at one. */
  readonly head: Text | string;
  readonly look: Look;
  /** Of the k-th row, from 0. */
  readonly content: (at: number, row: number) => string | number;
}

export interface Block {
  readonly heading: Text;
  readonly rows: Rows;
  readonly columns: readonly BlockColumn[];
}

/** Heading, header row, and the rows under it. */
export function drawBlock(
  draft: Draft,
  { heading, rows, columns }: Block,
  language: Language,
): void {
  draft.put(rows.first - 2, 0, heading[language], headingLook);
  for (const { column, head, look, content } of columns) {
    const isText = look.numberFormat === undefined || look.numberFormat === "General";
    const words = typeof head === "string" ? head : head[language];
    draft.put(rows.first - 1, column, words, isText ? headLook : numberHeadLook);
    for (let at = 0; at < rows.count; at += 1)
      draft.put(rows.first + at, column, content(at, rows.first + at), look);
  }
}
