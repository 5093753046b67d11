import { Calculation, contextOf, horizonColumns, measures } from "../../src/core/appraisal";
import { decimalArithmetic, floatArithmetic, type Arithmetic } from "../../src/core/arithmetic";
import type { Appraisal } from "../../src/core/model";
import { appraisalCase } from "../appraisalCase";
import { timeRow } from "../measureTime";
import type { Row } from "../measureRatio";

const perspectives = ["kommun", "offentlig sektor", "samhälle"];

/** Everything that is asked of an appraisal: each measure, for each perspective, at each horizon. */
function fullAppraisal<N>(appraisal: Appraisal, arithmetic: Arithmetic<N>): readonly unknown[] {
  const calculation = new Calculation(appraisal, arithmetic);
  const answers: unknown[] = [];
  for (const { horizon } of horizonColumns(appraisal))
    for (const perspective of perspectives) {
      const context = contextOf(calculation, perspective, horizon);
      for (const { answer } of Object.values(measures)) answers.push(answer(context));
    }
  return answers;
}

export function appraisalRows(): readonly Row[] {
  const appraisal = appraisalCase();
  return [
    timeRow(
      "Full appraisal, all measures, in decimal",
      () => fullAppraisal(appraisal, decimalArithmetic),
      25,
    ),
    timeRow(
      "Full appraisal, all measures, in float64",
      () => fullAppraisal(appraisal, floatArithmetic),
      0.1,
    ),
  ];
}
