import { NotAvailableError } from "../../errors";
import type { Calculation } from "../calculation";
import { findInput, wholeInputs } from "../inputs";
import { checkedHorizon } from "../keyFigure";
import { appraisalMessages } from "../messages";
import { nearestRoot } from "./nearestRoot";
import { rateRoot } from "./rateRoot";
import { smallestWhole } from "./smallestWhole";
import type { Question } from "./outcome";

/**
 * The value of an input at which a perspective's net present value at a horizon is 0. Whole numbers:
 * the smallest with a net present value of 0 or more. Outside the input's range there is none ("går ej").
 */
export function breakEven<N>(
  calculation: Calculation<N>,
  inputName: string,
  perspectiveName = "kommun",
  horizon: number = calculation.appraisal.horizon,
): number {
  const { appraisal } = calculation;
  const question: Question = {
    appraisal,
    input: findInput(appraisal, inputName),
    perspective: calculation.perspective(perspectiveName),
    horizon: checkedHorizon(calculation, horizon),
  };
  const value = answerTo(question);
  if (value === undefined) throw new NotAvailableError(appraisalMessages.cannotBreakEven());
  return value;
}

function answerTo(question: Question): number | undefined {
  const { appraisal, input, horizon } = question;
  if (input === wholeInputs.discountRate) return rateRoot(question);
  const range = input.range(appraisal, horizon);
  return range.whole ? smallestWhole(question, range) : nearestRoot(question, range);
}
