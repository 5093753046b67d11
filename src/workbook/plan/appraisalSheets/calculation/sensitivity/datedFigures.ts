import type { Appraisal } from "../../../../../core/model";
import { figureAt, targetOf, type UncertainInput } from "../../../../../core/uncertainty";

/** What an input gave when the workbook was made; undefined where it gave no figure. */
export interface DatedFigures {
  readonly present: number;
  readonly low: number;
  readonly high: number;
  readonly atLow: number | undefined;
  readonly atHigh: number | undefined;
}

/** The municipality's net present value with the input at its low and its high value, computed anew by the core. */
export function datedFigures(
  appraisal: Appraisal,
  { input, spread: { low, high } }: UncertainInput,
): DatedFigures {
  const target = targetOf(appraisal, {});
  const at = (value: number): number | undefined => {
    const figure = figureAt(appraisal, input, value, target, "fast");
    return typeof figure === "number" ? figure : undefined;
  };
  return { present: input.value(appraisal), low, high, atLow: at(low), atHigh: at(high) };
}
