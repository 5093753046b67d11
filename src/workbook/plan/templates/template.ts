import type { Tables } from "../../../core/model";
import type { Language, Text } from "../../../core/text";

/** A workbook to hand out: a calculation begun, with sourced values, and fields that say what to look up. */
export interface Template {
  readonly id: string;
  /** What its file is called, without its ending. */
  readonly file: Text;
  readonly title: Text;
  /** One line on what it is for. */
  readonly line: Text;
  /** What stands in it, and what is left to fill in. */
  readonly toFillIn: readonly Text[];
  readonly tables: (language: Language) => Tables;
}
