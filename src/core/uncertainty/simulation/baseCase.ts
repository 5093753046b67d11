import { appraise } from "../../appraisal/calculation";
import { isYes } from "../../appraisal/measures/presentValues";
import { grossTo, paidBack } from "./model/paidBack";
import { numberOf } from "./model/wholeModel";
import type { SimulationPlan } from "./plan";

/** The answers with every input at its value, in decimal as everything that is shown. */
export interface BaseCase {
  readonly value: number | undefined;
  readonly isYes: boolean;
  /** By payback horizon. */
  readonly isBack: readonly boolean[];
}

export function baseCase({ question }: SimulationPlan): BaseCase {
  const { appraisal, perspective, horizon, measure, paybackHorizons } = question;
  const calculation = appraise(appraisal);
  const context = { calculation, view: calculation.view(perspective), horizon };
  const value = numberOf(measure.answer(context));
  const flows = context.view.lazy.netNumbers();
  const back = new Uint8Array(paybackHorizons.length);
  paidBack(flows, grossTo(flows, flows.length - 1), paybackHorizons, back, 0);
  return {
    value: Number.isNaN(value) ? undefined : value,
    isYes: isYes(context),
    isBack: [...back].map((answer) => answer === 1),
  };
}
