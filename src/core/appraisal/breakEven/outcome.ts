import { decimalArithmetic, floatArithmetic, type Arithmetic } from "../../arithmetic";
import { verdictTolerance } from "../../arithmetic/tolerances";
import type { Appraisal } from "../../model";
import type { Input } from "../inputs";
import { buildLedger } from "../ledger";
import type { Perspective } from "../perspective";
import { viewOf } from "../view";

/** The net present value at one value of an input, and the tolerance of its verdict. */
export interface Outcome {
  readonly netPresentValue: number;
  readonly tolerance: number;
}

/** What is asked: which input is changed, and whose net present value at which horizon is looked at. */
export interface Question {
  readonly appraisal: Appraisal;
  readonly input: Input;
  readonly perspective: Perspective;
  readonly horizon: number;
}

/** The outcome at one value, in float64 unless another arithmetic is given. */
export function outcomeAt(question: Question, value: number): Outcome {
  return outcomeIn(floatArithmetic, question, value);
}

/** The outcome in decimal, where what cancels out is exactly 0. */
export function exactOutcomeAt(question: Question, value: number): Outcome {
  return outcomeIn(decimalArithmetic, question, value);
}

function outcomeIn<N>(
  arithmetic: Arithmetic<N>,
  { appraisal, input, perspective, horizon }: Question,
  value: number,
): Outcome {
  const view = viewOf(buildLedger(input.withValue(appraisal, value), arithmetic), perspective);
  const [gained, paid] = [view.effectsSoFar[horizon] as N, view.costsSoFar[horizon] as N];
  return {
    netPresentValue: arithmetic.toNumber(arithmetic.subtract(gained, paid)),
    tolerance: verdictTolerance(view.gross[horizon] as number),
  };
}
