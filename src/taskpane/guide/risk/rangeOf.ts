import { isBlank } from "../../../core/model/cells/isBlank";
import type { CellValue } from "../../../core/model";
import { distributionNames } from "../../../core/model/schema/choices";
import { wordOf } from "../fields/wordOf";
import { readCell, type Draft } from "../state";
import type { UncertainValue } from "./uncertainValue";

/** Low, most likely and high as numbers, and the shape between them. */
export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly shape: keyof typeof distributionNames.words | undefined;
}

/** The range of a value; undefined where it has none, or where a text stands in a number's place. */
export function rangeOf(draft: Draft, uncertain: UncertainValue): Range | undefined {
  if (!isVaried(draft, uncertain) || !uncertain.spread) return undefined;
  const { low, high, distribution } = uncertain.spread;
  const [lowest, highest] = [readCell(draft, low), readCell(draft, high)];
  const value = valueOf(draft, uncertain);
  const shape = wordOf(distributionNames, readCell(draft, distribution));
  if (typeof lowest !== "number" || typeof highest !== "number") return undefined;
  return { low: lowest, value, high: highest, shape };
}

/** Whether anything stands in low or high that is not the value itself: a row of the sheets has it written there twice. */
export function isVaried(draft: Draft, uncertain: UncertainValue): boolean {
  if (!uncertain.spread) return false;
  const { low, high } = uncertain.spread;
  const [lowest, highest] = [readCell(draft, low), readCell(draft, high)];
  if (isNothing(lowest) && isNothing(highest)) return false;
  const value = valueOf(draft, uncertain);
  return !(lowest === value && highest === value);
}

export function valueOf(draft: Draft, { value, blank }: UncertainValue): number {
  const cell = readCell(draft, value);
  return typeof cell === "number" ? cell : blank;
}

const isNothing = (cell: CellValue): boolean => isBlank(cell) || cell === 0;
