import type { Text } from "../text";
import type { TableId } from "./tables";

/** `error` stops every figure; `warning` may make a figure wrong; `note` is worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Where a problem stands. The header is row 1 of its table, as in the workbook's own table. */
export interface Place {
  readonly table: TableId;
  readonly row?: number;
  /** The column's header. */
  readonly column?: Text;
}

/** One thing to mend or to know: what it is, and what to do about it. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly what: Text;
  readonly remedy: Text;
}

/** What is wrong with one cell, and what to do; `Problem` adds where. */
export interface Finding {
  readonly what: Text;
  readonly remedy: Text;
}

/** Thrown while one cell is read. `collectErrors` turns it into a problem with its place. */
export class CellRefused extends Error {
  override readonly name = "CellRefused";

  constructor(readonly finding: Finding) {
    super(finding.what.en);
  }
}
