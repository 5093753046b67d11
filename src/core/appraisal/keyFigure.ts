import { InputError } from "../errors";
import type { Calculation } from "./calculation";
import { findMeasure, type Measure } from "./measures";
import type { MeasureContext } from "./measures";
import { appraisalMessages } from "./messages";

/** One figure: a measure of a perspective at a horizon (default the appraisal's own). Names in Swedish or English. */
export function keyFigure<N>(
  calculation: Calculation<N>,
  measureName: string,
  perspectiveName = "kommun",
  horizon: number = calculation.appraisal.horizon,
): number | boolean {
  const measure: Measure = findMeasure(measureName);
  return measure.take(contextOf(calculation, perspectiveName, horizon));
}

/** A perspective at a horizon, both checked. */
export function contextOf<N>(
  calculation: Calculation<N>,
  perspectiveName: string,
  horizon: number,
): MeasureContext<N> {
  const view = calculation.view(calculation.perspective(perspectiveName));
  return { calculation, view, horizon: checkedHorizon(calculation, horizon) };
}

export function checkedHorizon<N>({ ledger }: Calculation<N>, horizon: number): number {
  if (!Number.isInteger(horizon) || horizon < 0 || horizon > ledger.lastYear)
    throw new InputError("horizon", appraisalMessages.horizonTooLong(horizon, ledger.lastYear));
  return horizon;
}
