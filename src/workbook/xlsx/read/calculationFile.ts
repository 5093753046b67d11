import type { Problem as TableProblem, Tables } from "../../../core/model";
import type { Text } from "../../../core/text";
import type { RefusalKind } from "./refusals";

/** A problem at a cell of a file, in words that need nothing more. */
export interface CellProblem {
  readonly severity: TableProblem["severity"];
  /** `Effekter!H7`; absent where no cell can be named. */
  readonly cell?: string;
  readonly text: Text;
}

/** A calculation as it was found in a file. Nothing of it has been checked yet. */
export interface CalculationFile {
  readonly tables: Tables;
  /** The cell that a problem of the tables stands at. */
  readonly cellOf: (problem: Pick<TableProblem, "table" | "row" | "column">) => string | undefined;
  /** What is wrong with the file's own cells, before any table is read. */
  readonly problems: readonly CellProblem[];
  readonly notes: readonly Text[];
  /** What the file carries by name, locked assumptions among it. */
  readonly remembered: ReadonlyMap<string, string>;
}

export type UnreadKind = RefusalKind | "noCalculation" | "tablesMissing" | "newerFormat";

/** A file that gave no calculation, and why. */
export interface Unread {
  readonly kind: UnreadKind;
  readonly text: Text;
}

export type FileReading =
  | { readonly ok: true; readonly value: CalculationFile }
  | { readonly ok: false; readonly unread: Unread };
