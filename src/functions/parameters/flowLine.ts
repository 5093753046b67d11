import type { Money } from "../../core/units";
import type { Parameter } from "../definition";
import { rowsOf } from "./cells";
import { flows } from "./flows";

/** Yearly amounts and whether they stood in a column, for results of the same shape. */
export interface FlowLine {
  readonly amounts: readonly Money[];
  readonly standing: boolean;
}

/** A row or a column of yearly amounts, year 0 first, with its shape. */
export function flowLine(): Parameter<FlowLine> {
  const parameter = flows();
  return {
    ...parameter,
    parse: (cell, key) => ({
      amounts: parameter.parse(cell, key),
      standing: rowsOf(cell).length > 1,
    }),
  };
}
