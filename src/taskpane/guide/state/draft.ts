import type { CellValue, TableId } from "../../../core/model";
import type { Language } from "../../../core/text";
import type { MoneyUnit } from "./moneyUnit";

/** One row of a table: its cells in the order of the headers, and a name that stays when rows are moved. */
export interface DraftRow {
  readonly uid: string;
  readonly cells: readonly CellValue[];
}

/** A table of the draft. Columns and rows that the guide does not show are kept as they came. */
export interface DraftTable {
  readonly headers: readonly CellValue[];
  readonly rows: readonly DraftRow[];
}

/** How the success rate is known. It decides which fields are asked for. */
export type RateBasis = "comparison" | "study" | "own";

/**
 * The calculation of the workbook that a draft was read from or put into: the names of its tables, and fingerprints of
 * sheets and draft at that moment, which tell later on which of them has been changed.
 */
export interface Origin {
  readonly names: Readonly<Record<TableId, string>>;
  readonly sheets: string;
  readonly draft: string;
}

/**
 * A calculation while it is being made: the tables themselves. What was typed and is understood stands in its
 * cell as a number or a word; what is not understood stands there as the text that was typed, so it is never
 * lost and the reader of the tables says what is wrong with it.
 */
export interface Draft {
  readonly tables: Readonly<Record<TableId, DraftTable>>;
  /** The language of headers and words of rows to come. */
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  readonly rateBasis: RateBasis;
  /** What is typed in fields that stand in no table, such as shares before and after behind a difference in differences. */
  readonly aside: Readonly<Record<string, CellValue>>;
  readonly nextUid: number;
}
