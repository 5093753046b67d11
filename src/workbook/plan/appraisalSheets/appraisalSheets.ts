import { withValues } from "../evaluate";
import type { WorkbookPlan } from "../workbookPlan";
import { appraisalPlan } from "./appraisalPlan";

/** An appraisal as sheets, with what every formula comes to: as a file needs them, which nobody has calculated yet. */
export function appraisalSheets(...given: Parameters<typeof appraisalPlan>): WorkbookPlan {
  return withValues(appraisalPlan(...given));
}
