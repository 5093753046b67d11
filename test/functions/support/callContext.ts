import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../../src/core/reference";
import type { Language } from "../../../src/core/text";
import type { CallContext } from "../../../src/functions/definition";

const file = join(__dirname, "../../../src/core/reference/library.json");

/** What a call gets from its host, as in Node: the library read from its file. */
export function callContext(language: Language = "sv"): CallContext {
  return {
    language,
    loadLibrary: () => Promise.resolve(JSON.parse(readFileSync(file, "utf8")) as Library),
  };
}
