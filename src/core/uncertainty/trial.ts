import type { Input } from "../appraisal";
import { Missing } from "../errors";
import type { Appraisal } from "../model";
import type { Target } from "./asked";
import { figureOf, type Figure, type Precision } from "./figure";
import { uncertaintyMessages } from "./messages";

/** Longer than any appraisal. A duration may go past the horizon: what falls after it is not counted. */
const MOST_YEARS = 1000;

/** The figure with an input at another value; a value that the input cannot have is a reason, not an error. */
export function figureAt(
  appraisal: Appraisal,
  input: Input,
  value: number,
  target: Target,
  precision: Precision,
): Figure {
  const refused = refusal(appraisal, input, value);
  return refused ?? figureOf(input.withValue(appraisal, value), target, precision);
}

/** Why an input cannot have a value; undefined where it can. */
export function refusal(appraisal: Appraisal, input: Input, value: number): Missing | undefined {
  const { low, high, whole } = input.range(appraisal, MOST_YEARS);
  // A discount rate of −100 % divides by nothing, and 100 % is a slip of the decimal sign.
  const inside =
    input.unit === "rate" ? value > low && value < high : value >= low && value <= high;
  if (inside && (!whole || Number.isInteger(value))) return undefined;
  return new Missing(() =>
    uncertaintyMessages.outsideRange(input.name, { low, high, whole }, value),
  );
}
