import { evaluator } from "./evaluate";
import { hostLanguage } from "./hostLanguage";
import { loadLibraryFile } from "./libraryFile";
import { register } from "./register";
import { registry } from "./registry.generated";

declare global {
  /** The functions bundle's door for the pane on the same page. */
  var socinvFunctions: { readonly evaluate: ReturnType<typeof evaluator> } | undefined;
}

register(registry, { language: hostLanguage, loadLibrary: loadLibraryFile });
globalThis.socinvFunctions = { evaluate: evaluator(loadLibraryFile) };
