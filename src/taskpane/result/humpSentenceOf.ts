import { contextOf, humpSentence, type Calculation } from "../../core/appraisal";
import { hump } from "../../core/appraisal/measures/balances";
import type { Text } from "../../core/text";

/** How far out the municipality is at most, in money before discounting. */
export function humpSentenceOf<N>(calculation: Calculation<N>): Text {
  const { horizon, startYear } = calculation.appraisal;
  return humpSentence(hump(contextOf(calculation, "municipality", horizon)), startYear);
}
