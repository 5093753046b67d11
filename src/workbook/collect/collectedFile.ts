import type { Text } from "../../core/text";
import type { CellProblem } from "../xlsx";
import type { Basis } from "./basis";
import type { Figures } from "./figures";

/** A calculation that holds, with its figures. Warnings do not stand in the way. */
export interface ReadyFile {
  readonly group: "ready";
  readonly file: string;
  readonly project: string;
  readonly committee: string;
  readonly figures: Figures;
  readonly basis: Basis;
  readonly problems: readonly CellProblem[];
  readonly notes: readonly Text[];
  /** Two files with the same calculation have the same. */
  readonly fingerprint: string;
}

/** A file that somebody has to do something about. */
export interface FileToMend {
  readonly group: "toMend";
  readonly file: string;
  /** What stands in the way, the gravest first; a problem of the whole file has no cell. */
  readonly problems: readonly CellProblem[];
  readonly notes: readonly Text[];
}

/** A file that is not for the list. */
export interface SkippedFile {
  readonly group: "skipped";
  readonly file: string;
  readonly why: Text;
}

export type CollectedFile = ReadyFile | FileToMend | SkippedFile;
