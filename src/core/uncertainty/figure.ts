import { FocusedCalculation } from "../appraisal";
import { decimalArithmetic, floatArithmetic, type Arithmetic } from "../arithmetic";
import { Missing } from "../errors";
import type { Appraisal } from "../model";
import type { Target } from "./asked";
import { uncertaintyMessages } from "./messages";

/** A figure of an appraisal, or why there is none. */
export type Figure = number | boolean | Missing;

/** `fast` is float64, for what moves while somebody looks; `exact` is decimal, for what is written down. */
export type Precision = "fast" | "exact";

const tooLarge = new Missing(uncertaintyMessages.tooLarge);

/** What is asked of an appraisal, computed from the ground: nothing is carried over from another value of an input. */
export function figureOf(appraisal: Appraisal, target: Target, precision: Precision): Figure {
  return precision === "fast"
    ? figureIn(floatArithmetic, appraisal, target)
    : figureIn(decimalArithmetic, appraisal, target);
}

function figureIn<N>(
  arithmetic: Arithmetic<N>,
  appraisal: Appraisal,
  { measure, perspective, horizon }: Target,
): Figure {
  const calculation = new FocusedCalculation(appraisal, arithmetic, perspective);
  const view = calculation.view(perspective);
  const figure = measure.answer({ calculation, view, horizon });
  return typeof figure === "number" && !Number.isFinite(figure) ? tooLarge : figure;
}
