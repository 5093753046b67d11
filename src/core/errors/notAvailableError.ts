import type { Language, Text } from "../text";

/** Raised when the question has no answer: no root, no payback, no index for that year. It becomes #N/A with the reason. */
export class NotAvailableError extends Error {
  override readonly name = "NotAvailableError";

  constructor(readonly reason: Text) {
    super(reason.en);
  }

  describe(language: Language): string {
    return this.reason[language];
  }
}
