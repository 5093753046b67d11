import { FORMAT_VERSION, writeAppraisal, type Appraisal } from "../../../core/model";
import type { Language } from "../../../core/text";
import type { WorkbookPlan } from "../workbookPlan";
import { contextOf } from "./calculation/context";
import { calculationSheet } from "./calculation/calculationSheet";
import { cashFlowSheet } from "./cashFlow/cashFlowSheet";
import { budgetSheet } from "./budget/budgetSheet";
import { figureSheet } from "./figures/figureSheet";
import { withValues } from "../evaluate";
import { tableIds, type AppraisalNames } from "./sheetNames";
import { tableSheet } from "./tableSheet";

/** An appraisal as sheets: its five tables, and the results that follow them. */
export function appraisalSheets(
  appraisal: Appraisal,
  names: AppraisalNames,
  language: Language,
): WorkbookPlan {
  const tables = writeAppraisal(appraisal, language);
  const context = contextOf(appraisal, names, language);
  return withValues({
    sheets: [
      ...tableIds.map((id) => tableSheet(id, tables, names, language)),
      figureSheet(context),
      cashFlowSheet(context),
      budgetSheet(context),
      calculationSheet(context),
    ],
    shown: names.sheets.results,
    formatVersion: FORMAT_VERSION,
  });
}
