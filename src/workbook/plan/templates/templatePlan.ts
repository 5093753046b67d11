import { readAppraisal } from "../../../core/model";
import type { Language } from "../../../core/text";
import { appraisalNames, appraisalSheets, type AppraisalNames } from "../appraisalSheets";
import type { WorkbookPlan } from "../workbookPlan";
import type { Template } from "./template";

/** A template as a whole workbook in one language, under the names of an empty workbook unless others are given. */
export function templatePlan(
  template: Template,
  language: Language,
  names: AppraisalNames = appraisalNames(language),
): WorkbookPlan {
  const { appraisal, problems } = readAppraisal(template.tables(language));
  if (!appraisal)
    throw new Error(`${template.id}: ${problems.map(({ what }) => what.en).join(" ")}`);
  return {
    ...appraisalSheets(appraisal, names, language),
    language,
    title: template.title[language],
  };
}
