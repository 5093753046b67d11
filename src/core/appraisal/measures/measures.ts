import type { Measure } from "./definition";
import { personMeasures } from "./personMeasures";
import { timeMeasures } from "./timeMeasures";
import { valueMeasures } from "./valueMeasures";

/** Every measure of an appraisal, in the order of tables: one list for KEYFIGURE, SUMMARY, sensitivity and the pane. */
export const measures = {
  ...valueMeasures,
  ...timeMeasures,
  ...personMeasures,
} satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
