import { cellName } from "../../../address";
import { fixed } from "../cellIn";

/** Columns of the inputs' values: the name stands in the first. */
export const firstValue = 1;

/** Where the two inputs of the two-way table stand, by the row of their header: the name, or one of the values. */
export function twoWayInput(head: number, input: number, value?: number): string {
  return fixed(cellName(head + 1 + input, value === undefined ? 0 : firstValue + value));
}

/** The first row of the table itself. */
export const twoWayTable = (head: number): number => head + 4;
