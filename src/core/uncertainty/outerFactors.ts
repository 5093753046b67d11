import { appraise, Calculation, contextOf, wholeInputs } from "../appraisal";
import { netPresentValue } from "../appraisal/measures/presentValues";
import { horizonColumns } from "../appraisal/horizons";
import { decimalArithmetic } from "../arithmetic";
import { InputError } from "../errors";
import type { Appraisal, StandardPerspective } from "../model";
import { uncertaintyMessages } from "./messages";

/** What effects are multiplied by, unless another factor is given: a house default that Swedish reports print. */
export const OUTER_FACTOR = 0.9;
/** A larger one is a slip: 90 for 90 %. */
const LARGEST_FACTOR = 10;

/** Net present values by horizon as planned, and with every effect multiplied by a factor. */
export interface OuterFactors {
  readonly perspective: StandardPerspective;
  readonly planned: readonly number[];
  readonly reduced: readonly number[];
}

const perspectives = ["municipality", "society"] as const;

/** Outer factors (omvärldsfaktorer): what happens outside our reach makes every effect a tenth smaller. Throws InputError for a factor outside 0–10. */
export function outerFactors(
  appraisal: Appraisal,
  factor: number = OUTER_FACTOR,
): readonly OuterFactors[] {
  if (!(factor >= 0 && factor <= LARGEST_FACTOR))
    throw new InputError("factor", uncertaintyMessages.outerFactor(factor));
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
