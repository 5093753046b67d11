import { floatArithmetic } from "../../../arithmetic";
import { Calculation } from "../../../appraisal/calculation";
import { FocusedCalculation } from "../../../appraisal/focusedCalculation";
import { isYes } from "../../../appraisal/measures/presentValues";
import { Missing } from "../../../errors";
import type { Appraisal } from "../../../model";
import { drawnAppraisal } from "./drawnAppraisal";
import { grossTo, paidBack } from "./paidBack";
import type { TrialModel, TrialQuestion } from "./trialModel";

/** Computes the appraisal anew in every trial: for any measure and any input. */
export function wholeModel(question: TrialQuestion): TrialModel {
  const { measure, perspective, horizon, paybackHorizons } = question;
  const appraisalOf = drawnAppraisal(question.appraisal, question.inputs);
  const calculationOf = calculationFor(question);
  return {
    run: (drawn, count, { values, yes, back }) => {
      for (let trial = 0; trial < count; trial += 1) {
        const calculation = calculationOf(appraisalOf(drawn, trial));
        const view = calculation.view(perspective);
        const context = { calculation, view, horizon };
        values[trial] = numberOf(measure.answer(context));
        yes[trial] = Number(isYes(context));
        const flows = view.lazy.netNumbers();
        const gross = grossTo(flows, flows.length - 1);
        paidBack(flows, gross, paybackHorizons, back, trial * paybackHorizons.length);
      }
    },
  };
}

/**
 * The flows of the perspective alone where the measure asks for no more, which takes a third of the time; everything
 * where it does, as cash or other perspectives.
 */
function calculationFor({
  appraisal,
  measure,
  perspective,
  horizon,
}: TrialQuestion): (appraisal: Appraisal) => Calculation<number> {
  const focused = (drawn: Appraisal) => new FocusedCalculation(drawn, floatArithmetic, perspective);
  const tried = focused(appraisal);
  measure.answer({ calculation: tried, view: tried.view(perspective), horizon });
  return tried.isCompleted ? (drawn) => new Calculation(drawn, floatArithmetic) : focused;
}

/** A measure's answer as a number; a truth is 1 or 0, and no answer NaN. */
export function numberOf(answer: number | boolean | Missing): number {
  return answer instanceof Missing ? Number.NaN : Number(answer);
}
