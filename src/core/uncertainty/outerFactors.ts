import { appraise, Calculation, contextOf, wholeInputs } from "../appraisal";
import { netPresentValue } from "../appraisal/measures/presentValues";
import { horizonColumns } from "../appraisal/horizons";
import { decimalArithmetic } from "../arithmetic";
import type { Appraisal, StandardPerspective } from "../model";

/** What effects are multiplied by, unless another factor is given: a house default that Swedish reports print. */
export const OUTER_FACTOR = 0.9;

/** Net present values by horizon as planned, and with every effect multiplied by a factor. */
export interface OuterFactors {
  readonly perspective: StandardPerspective;
  readonly planned: readonly number[];
  readonly reduced: readonly number[];
}

const perspectives = ["municipality", "society"] as const;

/** Outer factors (omvärldsfaktorer): what happens outside our reach makes every effect a tenth smaller. */
export function outerFactors(
  appraisal: Appraisal,
  factor: number = OUTER_FACTOR,
): readonly OuterFactors[] {
  const reduced = wholeInputs.unitValues.withValue(appraisal, factor);
  const planned = appraise(appraisal);
  const smaller = new Calculation(reduced, decimalArithmetic);
  return perspectives.map((perspective) => ({
    perspective,
    planned: valuesOf(planned, perspective),
    reduced: valuesOf(smaller, perspective),
  }));
}

function valuesOf<N>(
  calculation: Calculation<N>,
  perspective: StandardPerspective,
): readonly number[] {
  const name = perspective === "municipality" ? "kommun" : "samhälle";
  return horizonColumns(calculation.appraisal).map(({ horizon }) =>
    calculation.arithmetic.toNumber(netPresentValue(contextOf(calculation, name, horizon))),
  );
}
