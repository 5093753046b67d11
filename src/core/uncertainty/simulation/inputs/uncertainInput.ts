import type { Appraisal, Spread, TableId } from "../../../model";
import type { Text } from "../../../text";
import type { Sampler } from "../distributions/sampler";

/** Numbers of an effect in which its amounts are linear, once the others are given. */
export type LinearColumn =
  "unitValue" | "share" | "deadweight" | "attribution" | "displacement" | "haircut";

/** What part an input plays in the net present value, which decides how fast a trial is. */
export type Role =
  | { readonly kind: "cost"; readonly row: number }
  | { readonly kind: "effect"; readonly row: number; readonly column: LinearColumn }
  | { readonly kind: "successRate" }
  | { readonly kind: "successes"; readonly cohort: number }
  /** No net present value depends on it. */
  | { readonly kind: "inert" }
  /** Everything has to be computed anew. */
  | { readonly kind: "whole" };

/** The values that an input can take: what is drawn outside is cut to them. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Drawn values are rounded to whole numbers, a half away from zero. */
  readonly whole: boolean;
}

/** A number of a row of Kostnader or Effekter. */
export interface RowCell {
  readonly where: "costs" | "effects";
  readonly row: number;
  readonly column: string;
}

/** One number of an appraisal that is drawn anew in each trial. */
export interface UncertainInput {
  readonly name: Text;
  /** Other words by which a row of correlation may name it. */
  readonly also: readonly string[];
  /** The table that its low and high stand in. */
  readonly table: TableId;
  readonly role: Role;
  readonly bounds: Bounds;
  readonly sampler: Sampler;
  /** Some draws may be outside the bounds. */
  readonly mayLeave: boolean;
  /** The cell it stands in, where that is one of a cost or an effect: many such are changed at once. */
  readonly cell?: RowCell;
  /** The same appraisal with another value. */
  readonly withValue: (appraisal: Appraisal, value: number) => Appraisal;
}

/** An input before its distribution is made: what it is in the base case, and how it is spread. */
export interface SpreadInput extends Omit<UncertainInput, "sampler" | "mayLeave"> {
  readonly value: number;
  readonly spread: Spread;
}

/** Whether a spread makes its number uncertain; low and high alone are for one-way analyses. */
export function isUncertain(spread: Spread | undefined): spread is Spread {
  return spread !== undefined && spread.distribution.shape !== "fixed";
}

export const anyAmount: Bounds = { low: -Infinity, high: Infinity, whole: false };
export const notNegative: Bounds = { low: 0, high: Infinity, whole: false };
export const aShare: Bounds = { low: 0, high: 1, whole: false };
/** Rates are greater than −1 and less than 1. */
export const aRate: Bounds = { low: -0.999999, high: 0.999999, whole: false };
export const wholeYears: Bounds = { low: 0, high: 1000, whole: true };
