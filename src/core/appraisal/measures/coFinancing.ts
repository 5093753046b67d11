import { roundToOre } from "../roundToOre";
import { netPresentValue } from "./presentValues";
import type { MeasureContext } from "./context";

/** What others must add for the perspective to come out even: max(0, −NPV), one sum in year 0, to the öre. */
export function coFinancing<N>(context: MeasureContext<N>): number {
  const { toNumber } = context.calculation.arithmetic;
  return Math.max(0, roundToOre(-toNumber(netPresentValue(context))));
}
