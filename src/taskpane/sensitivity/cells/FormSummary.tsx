import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { FieldErrors } from "../../parts/FieldErrors";
import { sensitivityText } from "../../text/sensitivityText";
import { focusCellsField } from "./fieldFocus";
import type { FormProblems } from "./readCellsForm";

interface FormSummaryProps {
  readonly problems: FormProblems;
  readonly attempts: number;
}

/** After an attempt: what stands in the way of trying the cells. */
export function FormSummary({ problems, attempts }: FormSummaryProps): ReactNode {
  const text = useText();
  const errors = [...problems].map(([key, problem]) => ({
    key,
    words: text(problem),
    goTo: () => {
      focusCellsField(key);
    },
  }));
  return (
    <FieldErrors
      heading={text(sensitivityText.fix(errors.length))}
      errors={errors}
      attempts={attempts}
    />
  );
}
