import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { FieldErrors } from "../parts/FieldErrors";
import type { CatalogueEntry } from "../services/catalogue";
import { functionText } from "../text/functionText";
import { focusField } from "./fieldId";
import type { FieldProblems } from "./readForm";

interface ErrorSummaryProps {
  readonly entry: CatalogueEntry;
  readonly problems: FieldProblems;
  readonly attempts: number;
}

/** After an attempt: which arguments to mend, in the function's order. */
export function ErrorSummary({ entry, problems, attempts }: ErrorSummaryProps): ReactNode {
  const text = useText();
  const errors = entry.parameters.flatMap(({ key }) => {
    const problem = problems[key];
    if (!problem) return [];
    const goTo = (): void => {
      focusField(key);
    };
    return [{ key, words: text(problem), goTo }];
  });
  return (
    <FieldErrors
      heading={text(functionText.fix(errors.length))}
      errors={errors}
      attempts={attempts}
    />
  );
}
