import type { Text } from "../../../core/text";
import { errorsOfStep } from "../checks/guideProblems";
import type { GuideState, StepId } from "../state";
import { guideText } from "../text/guideText";

/** What the menu of steps says of a step: so many errors, done, or under way; nothing of one that was never seen. */
export function stepStatus(state: GuideState, step: StepId): Text | undefined {
  const wasSeen = state.done.includes(step) || (state.attempts[step] ?? 0) > 0;
  const errors = errorsOfStep(state.draft, step).filter(({ isMissing }) => wasSeen || !isMissing);
  if (errors.length > 0) return guideText.faults(errors.length);
  if (state.done.includes(step)) return guideText.done;
  return state.location.step === step ? guideText.current : undefined;
}
