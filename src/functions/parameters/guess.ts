import { InputError } from "../../core/errors";
import type { Parameter } from "../definition";
import { parameterMessages } from "./messages";
import { quantity } from "./quantity";

/** Which rate to look near: any number above −100 %. */
export function guess(): Parameter<number> {
  return quantity({
    key: "guess",
    name: { sv: "gissning", en: "guess" },
    kind: "guess",
    of: (value, key) => {
      if (typeof value !== "number" || !(value > -1) || !Number.isFinite(value))
        throw new InputError(key, parameterMessages.guessTooLow(value));
      return value;
    },
  });
}
