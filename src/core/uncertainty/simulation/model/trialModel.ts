import type { Appraisal } from "../../../model";
import type { Measure } from "../../../appraisal/measures";
import type { Perspective } from "../../../appraisal/perspective";
import { BLOCK } from "../draws/sobolDimension";
import type { UncertainInput } from "../inputs/uncertainInput";

/** What is computed in each trial. */
export interface TrialQuestion {
  readonly appraisal: Appraisal;
  readonly inputs: readonly UncertainInput[];
  readonly measure: Measure;
  readonly perspective: Perspective;
  readonly horizon: number;
  /** Within which the money may be back. */
  readonly paybackHorizons: readonly number[];
}

/** What comes out of the trials of one block. */
export interface BlockOutcome {
  /** NaN where the measure has no answer. */
  readonly values: Float64Array;
  /** 1 where the net present value is 0 or more, within the tolerance. */
  readonly yes: Uint8Array;
  /** 1 where the money is back: for each trial, for each horizon of the question. */
  readonly back: Uint8Array;
}

/** Computes the trials of a block. `drawn` holds the values of each input. */
export interface TrialModel {
  readonly run: (drawn: readonly Float64Array[], count: number, outcome: BlockOutcome) => void;
}

export function emptyOutcome(paybackHorizons: number): BlockOutcome {
  return {
    values: new Float64Array(BLOCK),
    yes: new Uint8Array(BLOCK),
    back: new Uint8Array(BLOCK * paybackHorizons),
  };
}
