import type { Draft, Origin } from "./draft";
import type { Location, StepId } from "./location";

/** A draft that one can go back to, and where the user was when it was left. */
export interface Version {
  readonly draft: Draft;
  readonly location: Location;
}

/** Everything that the guide knows. `draft` is what is calculated; the rest is about the user's way through it. */
export interface GuideState {
  readonly draft: Draft;
  readonly location: Location;
  /** Older versions, the latest last; newer ones that were undone, the nearest last. */
  readonly past: readonly Version[];
  readonly future: readonly Version[];
  /** The cell whose typing goes on: its changes are one version. */
  readonly typing?: string;
  /** How often Fortsätt was refused, by step. From then on every field of the step shows its errors. */
  readonly attempts: Readonly<Partial<Record<StepId, number>>>;
  /** Steps that were left by Fortsätt without errors. */
  readonly done: readonly StepId[];
  /** The calculation of the workbook that the draft was read from or put into, if any. */
  readonly origin?: Origin;
}
