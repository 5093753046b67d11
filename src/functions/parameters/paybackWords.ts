import type { PaybackRule } from "../../core/measures";
import type { Parameter } from "../definition";
import { choice } from "./choice";
import { wordMessages } from "./wordMessages";

/** Whether a time is told in years or in months. */
export function timeUnit(): Parameter<"years" | "months"> {
  return choice<"years" | "months">({
    key: "unit",
    name: { sv: "enhet", en: "unit" },
    kind: "timeUnit",
    words: { years: "years", år: "years", months: "months", månader: "months" },
    unknown: wordMessages.unknownUnit,
  });
}

/** Which payback is meant: the first, or the one that lasts. */
export function paybackRule(): Parameter<PaybackRule> {
  return choice<PaybackRule>({
    key: "rule",
    name: { sv: "regel", en: "rule" },
    kind: "paybackRule",
    words: { first: "first", första: "first", lasting: "lasting", varaktig: "lasting" },
    unknown: wordMessages.unknownRule,
  });
}
