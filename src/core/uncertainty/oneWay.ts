import { findInput, type Input } from "../appraisal";
import type { Appraisal } from "../model";
import { targetOf, type Asked, type Target } from "./asked";
import { figureOf, type Figure, type Precision } from "./figure";
import { figureAt } from "./trial";

/** A measure at each of some values of one input. */
export interface OneWay {
  readonly target: Target;
  readonly input: Input;
  /** The input's present value, and the figure at it. */
  readonly present: number;
  readonly base: Figure;
  /** In the order asked for. */
  readonly points: readonly { readonly value: number; readonly figure: Figure }[];
}

/** One-way sensitivity: one input takes the given values, everything else stays. */
export function oneWay(
  appraisal: Appraisal,
  inputName: string,
  values: readonly number[],
  asked: Asked = {},
  precision: Precision = "fast",
): OneWay {
  const target = targetOf(appraisal, asked);
  const input = findInput(appraisal, inputName);
  return {
    target,
    input,
    present: input.value(appraisal),
    base: figureOf(appraisal, target, precision),
    points: values.map((value) => ({
      value,
      figure: figureAt(appraisal, input, value, target, precision),
    })),
  };
}
