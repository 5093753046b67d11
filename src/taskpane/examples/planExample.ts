import type { ExampleCase } from "../../core/examples";
import { readAppraisal } from "../../core/model";
import type { Language } from "../../core/text";
import { appraisalPlan, type AppraisalNames } from "../../workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../workbook/plan/workbookPlan";

/** The sheets of one case of an example. None where its tables hold an error, which a test of the examples excludes. */
export function planExample(
  { tables }: ExampleCase,
  names: AppraisalNames,
  language: Language,
): WorkbookPlan | undefined {
  const { appraisal } = readAppraisal(tables);
  return appraisal && appraisalPlan(appraisal, names, language);
}
