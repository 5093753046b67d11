import type { Appraisal } from "../../../../../core/model";
import { fixed, type Rows } from "../../drafting/references";
import { layoutOf, valueColumn } from "../layout";
import { assumptionInputs } from "./assumptionInputs";

const singles = [
  "net",
  "effects",
  "costs",
  "meanRate",
  "highestRate",
  "ofRate",
  "kronorFinancing",
  "oneRate",
] as const;
export type BaseFigure = (typeof singles)[number];

/** Values of each input of the two-way table. */
export const AXIS_VALUES = 5;
const AXES = 2;

/** Where the steps of Känslighet stand on Beräkning, under all else. Rows from 0. Only the plain edition has them. */
export interface SensitivityLayout {
  readonly base: Readonly<Record<BaseFigure, number>>;
  /** One row for each row of Effekter and of Kostnader. */
  readonly effects: Rows;
  readonly costs: Rows;
  /** One row for each input with a low and a high: Antaganden, Kostnader, Effekter. */
  readonly inputs: Rows;
  /** One row for each value of the two-way table: those of the first input, then of the second. */
  readonly axes: Rows;
}

const HEAD = 2;
const GAP = 1;

export function sensitivityLayout(appraisal: Appraisal): SensitivityLayout {
  const { aliases, capacity } = layoutOf(appraisal);
  let next = aliases.first + aliases.count + GAP;
  const block = (count: number): Rows => {
    const first = next + HEAD;
    next = first + count + GAP;
    return { first, count };
  };
  const base = block(singles.length);
  return {
    base: Object.fromEntries(singles.map((key, at) => [key, base.first + at])) as Record<
      BaseFigure,
      number
    >,
    effects: block(capacity.effects),
    costs: block(capacity.costs),
    inputs: block(assumptionInputs(appraisal).length + capacity.costs + capacity.effects),
    axes: block(AXES * AXIS_VALUES),
  };
}

/** $B$180: a single figure that the steps start from. */
export const baseCell = ({ base }: SensitivityLayout, key: BaseFigure): string =>
  fixed(base[key], valueColumn);

export const effectSteps = {
  part: 1,
  years: 2,
  yearsIfAll: 3,
  index: 4,
  value: 5,
} as const;

export const costSteps = { part: 1, value: 2 } as const;

export const inputSteps = {
  present: 1,
  low: 2,
  high: 3,
  slope: 4,
  atLow: 5,
  atHigh: 6,
  swing: 7,
  order: 8,
  dated: 9,
} as const;

export const axisSteps = {
  value: 1,
  ofEffects: 2,
  ofCosts: 3,
  effects: 4,
  costs: 5,
  own: 6,
} as const;
