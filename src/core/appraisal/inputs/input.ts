import type { Appraisal } from "../../model";
import type { Text } from "../../text";

/** The values that an input can take. */
export interface InputRange {
  readonly low: number;
  readonly high: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

/** A number of an appraisal that can be tried at other values: one list for break-even, sensitivity and the pane. */
export interface Input {
  readonly name: Text;
  readonly unit: "share" | "rate" | "money" | "factor" | "count" | "years";
  readonly range: (appraisal: Appraisal, horizon: number) => InputRange;
  readonly value: (appraisal: Appraisal) => number;
  /** The same appraisal with another value. */
  readonly withValue: (appraisal: Appraisal, value: number) => Appraisal;
}

/** No amount of kronor is larger: the same limit as in the tables. */
export const LARGEST_AMOUNT = 1e15;
/** More participants than any municipality has. */
export const MOST_PARTICIPANTS = 1e6;

export const shareRange: Input["range"] = () => ({ low: 0, high: 1, whole: false });
export const amountRange: Input["range"] = () => ({ low: 0, high: LARGEST_AMOUNT, whole: false });
export const yearsRange: Input["range"] = (_, horizon) => ({ low: 0, high: horizon, whole: true });
