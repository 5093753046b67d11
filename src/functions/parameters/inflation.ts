import { rate, type Rate } from "../../core/units";
import type { Parameter } from "../definition";
import { quantity } from "./quantity";

/** A yearly rate of price rises. */
export function inflation(): Parameter<Rate> {
  return quantity({
    key: "inflation",
    name: { sv: "inflation", en: "inflation" },
    kind: "inflation",
    of: rate,
  });
}
