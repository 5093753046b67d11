import type { Library } from "../../core/reference";
import type { Language } from "../../core/text";

/** What a call gets from its host: the user's language, the reference library, read when first asked for, and word of cancelling. */
export interface CallContext {
  readonly language: Language;
  readonly loadLibrary: () => Promise<Library>;
  /** Says that nobody wants the answer any longer; for functions that can be cancelled. */
  readonly signal?: AbortSignal;
}
