import type { distributionNames } from "./schema/choices";

export type DistributionName = keyof typeof distributionNames.words;

/** How an uncertain number is spread: a named shape over low and high, or outcomes written out. */
export type Distribution =
  | { readonly shape: DistributionName }
  | {
      readonly shape: "discrete";
      readonly outcomes: readonly { readonly value: number; readonly probability: number }[];
    };

/** The low and high of a number, and how it is spread between or around them (docs/method.md section 5). */
export interface Spread {
  readonly low: number;
  readonly high: number;
  readonly distribution: Distribution;
}
