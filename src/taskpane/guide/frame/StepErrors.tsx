import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { FieldErrors } from "../../parts/FieldErrors";
import { errorsOfStep, type GuideProblem } from "../checks/guideProblems";
import { focusCell } from "../fields/fieldDom";
import { useDispatch, useGuide } from "../store/GuideContext";
import { guideText } from "../text/guideText";

/** After Fortsätt was refused: how many fields of the step to mend, each with a link to its field. */
export function StepErrors(): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  const draft = useGuide((state) => state.draft);
  const step = useGuide(({ location }) => location.step);
  const attempts = useGuide((state) => state.attempts[state.location.step] ?? 0);
  const errors = errorsOfStep(draft, step);
  const goTo = ({ cell, location }: GuideProblem): void => {
    if (cell !== undefined && focusCell(cell)) return;
    if (location.page) dispatch({ type: "open", page: location.page, focus: cell ?? "" });
  };
  return (
    <FieldErrors
      heading={text(guideText.fix(errors.length))}
      attempts={attempts}
      errors={errors.map((problem) => ({
        key: `${problem.cell ?? ""} ${problem.text.sv}`,
        words: text(problem.text),
        goTo: () => {
          goTo(problem);
        },
      }))}
    />
  );
}
