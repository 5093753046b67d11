import type { CellValue } from "../outcome";

/** Excel may drop the last digit of a number on its way through a file. */
const closeness = 1e-12;

/** Whether a cell holds what was put there. */
export function sameContent(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= closeness * Math.max(Math.abs(one), Math.abs(other));
}
