import type { Text } from "../../../core/text";
import type { Problem } from "../../problems";
import type { Refusal } from "../checkCells";
import type { Measured } from "../trial";
import type { CellFacts, WhatIfPort } from "../whatIfPort";
import type { Limits, Pace } from "./pace";
import type { Afterwards } from "./putBack";

/** What a run needs. */
export interface RunTools {
  readonly port: WhatIfPort;
  readonly pace: Pace;
  readonly limits: Limits;
}

/** How far a run has come, and what it asks. */
export interface RunWatch {
  /** `secondsLeft` is undefined until the first points have been timed. */
  readonly progress: (done: number, of: number, secondsLeft: number | undefined) => void;
  readonly isCancelled: () => boolean;
  /** Asked before a run that takes long. The inputs stand as they were meanwhile. */
  readonly mayTake: (seconds: number) => Promise<boolean>;
}

/** What a run has found. */
export interface TrialRun {
  /** The cells as they were before the run. */
  readonly output: CellFacts;
  readonly inputs: readonly CellFacts[];
  /** One for each point. */
  readonly results: readonly Measured[];
  readonly notes: readonly Text[];
  readonly when: Date;
}

export type RunResult =
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  /** It could not begin, and no cell was changed. */
  | { readonly kind: "failed"; readonly problem: Problem }
  /** It ended early. */
  | { readonly kind: "stopped"; readonly why: Text; readonly afterwards: Afterwards }
  | { readonly kind: "done"; readonly run: TrialRun; readonly afterwards: Afterwards };
