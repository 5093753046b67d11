import type { Library } from "../../../core/reference/library";
import { appraisalPlan, type AppraisalNames } from "../../../workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../../workbook/plan/workbookPlan";
import type { Language, Text } from "../../../core/text";
import { readingOf } from "../checks/guideProblems";
import type { Draft } from "../state";
import { insertText } from "../text/insertText";

/** What stands on the pages beside the figures. */
export interface Details {
  readonly date: string;
  readonly version: string;
  readonly library?: Library | undefined;
}

/** The sheets of a draft under certain names, or why there are none. */
export function planDraft(
  draft: Draft,
  names: AppraisalNames,
  language: Language,
  { date, version, library }: Details,
): WorkbookPlan | Text {
  const { appraisal } = readingOf(draft);
  if (!appraisal) return insertText.cannot;
  const details = { date, version, ...(library ? { library } : {}) };
  return appraisalPlan(appraisal, names, language, details);
}
