import { appraise, breakEven, inputsOf, type Input } from "../appraisal";
import { Missing, NotAvailableError } from "../errors";
import type { Appraisal } from "../model";
import type { Asked } from "./asked";

/** Where the net present value turns: an input's present value, and the one at which it is 0. */
export interface SwitchingValue {
  readonly input: Input;
  readonly present: number;
  readonly switching: number | Missing;
}

/** Switching values (kritiska värden) of some inputs, by default of all, in their order. */
export function switchingValues(
  appraisal: Appraisal,
  { perspective, horizon }: Omit<Asked, "measure"> = {},
  inputs: readonly Input[] = inputsOf(appraisal),
): readonly SwitchingValue[] {
  const calculation = appraise(appraisal);
  return inputs.map((input) => ({
    input,
    present: input.value(appraisal),
    switching: orMissing(() => breakEven(calculation, input.name.sv, perspective, horizon)),
  }));
}

function orMissing(take: () => number): number | Missing {
  try {
    return take();
  } catch (error) {
    if (error instanceof NotAvailableError) return new Missing(() => error.reason);
    throw error;
  }
}
