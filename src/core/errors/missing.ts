import type { Text } from "../text";
import { NotAvailableError } from "./notAvailableError";

/**
 * The answer "there is none", as a value: for what is asked thousands of times, where throwing would cost
 * more than the calculation. The reason is put into words only when somebody reads it.
 */
export class Missing {
  constructor(readonly reason: () => Text) {}
}

/** Whether there is no answer. A number is told at once, which is what is asked most often. */
export function isMissing(answer: unknown): answer is Missing {
  return typeof answer === "object" && answer instanceof Missing;
}

/** The answer itself; where there is none, it is thrown with its reason. */
export function orThrow<Value>(answer: Value | Missing): Value {
  if (isMissing(answer)) throw new NotAvailableError(answer.reason());
  return answer;
}

/** An answer computed from another one, if that is there. */
export function ifThere<Value, Result>(
  answer: Value | Missing,
  compute: (value: Value) => Result,
): Result | Missing {
  return isMissing(answer) ? answer : compute(answer);
}
