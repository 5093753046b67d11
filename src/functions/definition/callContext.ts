import type { Library } from "../../core/reference";
import type { Language } from "../../core/text";

/** What a call gets from its host: the user's language, and the reference library, read when first asked for. */
export interface CallContext {
  readonly language: Language;
  readonly loadLibrary: () => Promise<Library>;
}
