import { appraisalSheets, type AppraisalNames } from "../../../workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../../workbook/plan/workbookPlan";
import type { Language, Text } from "../../../core/text";
import { readingOf } from "../checks/guideProblems";
import type { Draft } from "../state";
import { insertText } from "../text/insertText";

/** The sheets of a draft under certain names, or why there are none. */
export function planDraft(
  draft: Draft,
  names: AppraisalNames,
  language: Language,
): WorkbookPlan | Text {
  const { appraisal } = readingOf(draft);
  return appraisal ? appraisalSheets(appraisal, names, language) : insertText.cannot;
}
