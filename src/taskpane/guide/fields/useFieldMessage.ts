import { useState } from "react";
import { isBlank } from "../../../core/model/cells/isBlank";
import type { CellValue } from "../../../core/model";
import { looksPersonal } from "../../../core/model/checks/checkTexts";
import { warningMessages } from "../../../core/model/warningMessages";
import { useStillness } from "../../functions/useStillness";
import { useLanguage } from "../../language/LanguageContext";
import { errorOfCell, warningOfCell } from "../checks/guideProblems";
import type { GuideState } from "../state";
import { useGuide } from "../store/GuideContext";

export interface FieldMessage {
  readonly state: "error" | "warning" | "none";
  readonly text: string;
  /** The field was left: from now on its errors are shown at once. */
  readonly settle: () => void;
}

/**
 * What a field has to say. Errors show after 600 ms of stillness or when the field was left, and what is not entered
 * yet only once Fortsätt was pressed. Warnings show in the same place and stop nothing.
 */
export function useFieldMessage(id: string, value: CellValue): FieldMessage {
  const { language } = useLanguage();
  const [isSettled, setSettled] = useState(!isBlank(value));
  useStillness(value, () => {
    setSettled(true);
  });
  const error = useGuide((state) => {
    const found = errorOfCell(state.draft, id);
    const isShown = found && (wasAttempted(state) || (isSettled && !found.isMissing));
    return isShown ? found.text[language] : "";
  });
  const warning = useGuide(({ draft }) => warningOfCell(draft, id)?.text[language] ?? "");
  const personal =
    typeof value === "string" && looksPersonal(value)
      ? warningMessages.personalNumber()
      : undefined;
  const said = personal ? `${personal.what[language]} ${personal.remedy[language]}` : warning;
  const settle = (): void => {
    setSettled(true);
  };
  if (error !== "") return { state: "error", text: error, settle };
  return { state: said === "" ? "none" : "warning", text: said, settle };
}

function wasAttempted({ attempts, location }: GuideState): boolean {
  if (location.page?.kind === "entry" && location.page.isNew) return false;
  return (attempts[location.step] ?? 0) > 0;
}
