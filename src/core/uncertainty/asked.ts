import { floatArithmetic } from "../arithmetic";
import { Calculation, findMeasure, type Measure } from "../appraisal";
import { checkedHorizon } from "../appraisal/keyFigure";
import type { Perspective } from "../appraisal/perspective";
import type { Appraisal } from "../model";

/** What is looked at while inputs change; names in Swedish or English. */
export interface Asked {
  /** Default the net present value. */
  readonly measure?: string | undefined;
  /** Default the municipality. */
  readonly perspective?: string | undefined;
  /** Default the appraisal's own. */
  readonly horizon?: number | undefined;
}

/** The same, looked up. */
export interface Target {
  readonly measure: Measure;
  readonly perspective: Perspective;
  readonly horizon: number;
}

/** Looks up what is asked. Throws InputError for a name or a horizon that the appraisal does not have. */
export function targetOf(appraisal: Appraisal, asked: Asked): Target {
  const calculation = new Calculation(appraisal, floatArithmetic);
  return {
    measure: findMeasure(asked.measure ?? "nettonuvärde"),
    perspective: calculation.perspective(asked.perspective ?? "kommun"),
    horizon: checkedHorizon(calculation, asked.horizon ?? appraisal.horizon),
  };
}
