import { inColumn } from "../../drafting/references";
import { inputSteps as of } from "./sensitivityLayout";

/** What one row of the list of inputs holds: a formula, or a value that is dated. */
export interface InputRow {
  readonly name: string;
  readonly present: string | number;
  readonly low: string | number;
  readonly high: string | number;
  readonly slope: string | number;
  readonly atLow: string | number;
  readonly atHigh: string | number;
  readonly dated: string;
}

/** Present, low, high and slope of a row of the list, as its own formulas name them. */
export const ofRow =
  (row: number) =>
  (key: keyof typeof of): string =>
    inColumn(row, of[key]);

/** A formula where the row has a low and a high value, and nothing where it has not. */
export function ifSpread(row: number, formula: string): string {
  const at = ofRow(row);
  return `=IF(COUNT(${at("low")}:${at("high")})<2,"",IF(${at("low")}<${at("high")},${formula},""))`;
}
