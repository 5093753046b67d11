import type { Text } from "../../core/text";
import type { Evaluate } from "./evaluate";

/** One published or derived result that the functions must reproduce to its last printed digit. */
export interface SelfTestRow {
  readonly id: string;
  readonly label: Text;
  readonly expected: Text;
  /** Printed in a source; otherwise derived from printed figures. */
  readonly printed: boolean;
  readonly source: string;
}

export interface SelfTestOutcome {
  readonly row: SelfTestRow;
  readonly actual: Text;
  readonly passed: boolean;
}

/** The results to reproduce, run with the functions that Excel calls. */
export type SelfTest = (evaluate: Evaluate) => Promise<readonly SelfTestOutcome[]>;
