import type { Language, Text } from "../text";

/**
 * Raised when a value given by the user cannot be used. It becomes #VALUE! with the message in a
 * cell, and the message under the field in the pane.
 *
 * `argument` is the key of the argument; the edge that shows the message replaces it with the name
 * the user knows. `problem` says what the argument must be, gives an example, and says what it was.
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly argument: string,
    readonly problem: Text,
  ) {
    super(`${argument} ${problem.en}`);
  }

  /** The whole sentence in one language, beginning with the argument's name in that language. */
  describe(language: Language, argumentName: string = this.argument): string {
    return `${argumentName} ${this.problem[language]}`;
  }
}
