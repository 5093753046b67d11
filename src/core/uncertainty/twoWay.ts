import { findInput, type Input } from "../appraisal";
import { InputError } from "../errors";
import type { Appraisal } from "../model";
import { targetOf, type Asked, type Target } from "./asked";
import type { Figure, Precision } from "./figure";
import { uncertaintyMessages } from "./messages";
import { figureAt, refusal } from "./trial";

/** An input and the values it takes. */
export interface Axis {
  readonly input: Input;
  readonly values: readonly number[];
}

/** A measure at every pair of values of two inputs. */
export interface TwoWay {
  readonly target: Target;
  /** Down the table, and across it. */
  readonly rows: Axis;
  readonly columns: Axis;
  /** A row for each value of the first input. */
  readonly figures: readonly (readonly Figure[])[];
}

/** Two-way sensitivity: the first input goes down the table, the second across it. */
export function twoWay(
  appraisal: Appraisal,
  [firstName, firstValues]: readonly [string, readonly number[]],
  [secondName, secondValues]: readonly [string, readonly number[]],
  asked: Asked = {},
  precision: Precision = "fast",
): TwoWay {
  const target = targetOf(appraisal, asked);
  const first = findInput(appraisal, firstName, "input1");
  const second = findInput(appraisal, secondName, "input2");
  if (first.name.en === second.name.en)
    throw new InputError("input2", uncertaintyMessages.sameInput(secondName));
  const figures = firstValues.map((value) => {
    const refused = refusal(appraisal, first, value);
    if (refused) return secondValues.map(() => refused);
    const changed = first.withValue(appraisal, value);
    return secondValues.map((other) => figureAt(changed, second, other, target, precision));
  });
  return {
    target,
    rows: { input: first, values: firstValues },
    columns: { input: second, values: secondValues },
    figures,
  };
}
