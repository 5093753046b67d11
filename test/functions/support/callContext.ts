import type { CallContext } from "../../../src/functions/definition";
import type { Language } from "../../../src/core/text";

/** What a call gets from its host, as in Node: the library read from its file. */
export function callContext(language: Language = "sv"): CallContext {
  return { language, loadLibrary: () => Promise.reject(new Error("no library yet")) };
}
