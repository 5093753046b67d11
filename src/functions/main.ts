import { evaluate } from "./evaluate";
import { hostLanguage } from "./hostLanguage";
import { register } from "./register";
import { registry } from "./registry.generated";

declare global {
  /** The functions bundle's door for the pane on the same page. */
  var socinvFunctions: { readonly evaluate: typeof evaluate } | undefined;
}

register(registry, hostLanguage);
globalThis.socinvFunctions = { evaluate };
