import { floatArithmetic } from "../../../arithmetic";
import { Calculation } from "../../../appraisal/calculation";
import { isYes } from "../../../appraisal/measures/presentValues";
import type { MeasureContext } from "../../../appraisal/measures";
import { Missing } from "../../../errors";
import type { Appraisal } from "../../../model";
import { drawnAppraisal } from "./drawnAppraisal";
import { grossTo, paidBack } from "./paidBack";
import type { TrialModel, TrialQuestion } from "./trialModel";

/** Computes the whole appraisal anew in every trial: for any measure and any input. */
export function wholeModel(question: TrialQuestion): TrialModel {
  const { measure, paybackHorizons } = question;
  const appraisalOf = drawnAppraisal(question.appraisal, question.inputs);
  return {
    run: (drawn, count, { values, yes, back }) => {
      for (let trial = 0; trial < count; trial += 1) {
        const context = contextOf(question, appraisalOf(drawn, trial));
        values[trial] = numberOf(measure.answer(context));
        yes[trial] = Number(isYes(context));
        const flows = context.view.lazy.netNumbers();
        const gross = grossTo(flows, flows.length - 1);
        paidBack(flows, gross, paybackHorizons, back, trial * paybackHorizons.length);
      }
    },
  };
}

function contextOf(
  { perspective, horizon }: TrialQuestion,
  appraisal: Appraisal,
): MeasureContext<number> {
  const calculation = new Calculation(appraisal, floatArithmetic);
  return { calculation, view: calculation.view(perspective), horizon };
}

/** A measure's answer as a number; a truth is 1 or 0, and no answer NaN. */
export function numberOf(answer: number | boolean | Missing): number {
  return answer instanceof Missing ? Number.NaN : Number(answer);
}
