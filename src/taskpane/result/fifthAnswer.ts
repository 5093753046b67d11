import {
  breakEvenSentence,
  contextOf,
  fiveQuestions,
  keyFigure,
  type Calculation,
} from "../../core/appraisal";
import { termHorizon } from "../../core/model/longestHorizon";
import type { Text } from "../../core/text";

/** How many must succeed for the municipality to break even, at the horizon and within the term of office. */
export function fifthAnswer<N>(calculation: Calculation<N>): Text {
  const { appraisal } = calculation;
  const { horizon } = appraisal;
  const at = (years: number) => fiveQuestions(contextOf(calculation, "municipality", years));
  const participants = Number(keyFigure(calculation, "participants", "municipality", horizon));
  return breakEvenSentence(horizon, participants, at(horizon), at(termHorizon(appraisal)));
}
