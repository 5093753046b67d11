import type { Text } from "../text";
import { NotAvailableError } from "./notAvailableError";

/**
 * The answer "there is none", as a value: for what is asked thousands of times, where throwing would cost
 * more than the calculation. The reason is put into words only when somebody reads it.
 */
export class Missing {
  constructor(readonly reason: () => Text) {}
}

/** The answer itself; where there is none, it is thrown with its reason. */
export function orThrow<Value>(answer: Value | Missing): Value {
  if (answer instanceof Missing) throw new NotAvailableError(answer.reason());
  return answer;
}

/** An answer computed from another one, if that is there. */
export function ifThere<Value, Result>(
  answer: Value | Missing,
  compute: (value: Value) => Result,
): Result | Missing {
  return answer instanceof Missing ? answer : compute(answer);
}
