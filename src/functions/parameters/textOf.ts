import { InputError } from "../../core/errors";
import type { Parameter } from "../definition";
import { singleOf } from "./cells";
import { wordMessages } from "./wordMessages";

/** An argument that is one text, such as a name to look up. */
export function textOf(named: Pick<Parameter, "key" | "name" | "kind">): Parameter<string> {
  return {
    ...named,
    cell: { type: "any", dimensionality: "scalar" },
    optional: false,
    parse: (cell, key) => {
      const value = singleOf(cell);
      if (typeof value !== "string" || value.trim() === "")
        throw new InputError(key, wordMessages.notAText(value ?? cell));
      return value.trim();
    },
  };
}
