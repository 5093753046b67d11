import { optional } from "../definition";
import { discountRate } from "./discountRate";
import { flows } from "./flows";
import { timing } from "./timing";

/** What a ratio of present values is taken of: the rate, a row of benefits, a row of costs as positive numbers, the timing. */
export const benefitsAndCosts = [
  discountRate(),
  flows({ key: "benefits", name: { sv: "nyttor", en: "benefits" } }),
  flows({ key: "costs", name: { sv: "kostnader", en: "costs" } }),
  optional(timing()),
] as const;
