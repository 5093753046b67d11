import { InputError } from "../../core/errors";
import type { Text } from "../../core/text";
import type { Parameter } from "../definition";
import { singleOf } from "./cells";

/** What a choice among a few words needs: its name, what each word means, and what to say about any other. */
interface Choice<Value extends string> extends Pick<Parameter, "key" | "name" | "kind"> {
  readonly words: Readonly<Record<string, Value>>;
  readonly unknown: (was: unknown) => Text;
}

/** An argument that is one of a few words, in Swedish or English, in any case. */
export function choice<Value extends string>(options: Choice<Value>): Parameter<Value> {
  const { words, unknown, ...named } = options;
  return {
    ...named,
    cell: { type: "any", dimensionality: "scalar" },
    optional: false,
    parse: (cell, key) => {
      const value = singleOf(cell);
      const known = typeof value === "string" ? words[value.trim().toLowerCase()] : undefined;
      if (known === undefined) throw new InputError(key, unknown(value ?? cell));
      return known;
    },
  };
}
