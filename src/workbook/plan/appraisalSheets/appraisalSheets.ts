import { FORMAT_VERSION, writeAppraisal, type Appraisal } from "../../../core/model";
import type { Language } from "../../../core/text";
import type { WorkbookPlan } from "../workbookPlan";
import type { PageDetails } from "./pages";
import { sourcesSheet } from "./pages/sources/sourcesSheet";
import { contextOf } from "./calculation/context";
import { calculationSheet } from "./calculation/calculationSheet";
import { cashFlowSheet } from "./cashFlow/cashFlowSheet";
import { budgetSheet } from "./budget/budgetSheet";
import { figureSheet } from "./figures/figureSheet";
import { withValues } from "../evaluate";
import { tableIds, type AppraisalNames } from "./sheetNames";
import { tableSheet } from "./tableSheet";

/** An appraisal as sheets: its five tables, the results that follow them, and the pages that tell of it. */
export function appraisalSheets(
  appraisal: Appraisal,
  names: AppraisalNames,
  language: Language,
  details: PageDetails = {},
): WorkbookPlan {
  const tables = writeAppraisal(appraisal, language);
  const input = { appraisal, tables, names, language, details };
  const context = contextOf(appraisal, names, language);
  return withValues({
    sheets: [
      ...tableIds.map((id) => tableSheet(id, tables, names, language)),
      figureSheet(context),
      cashFlowSheet(context),
      budgetSheet(context),
      sourcesSheet(input),
      calculationSheet(context),
    ],
    shown: names.sheets.results,
    formatVersion: FORMAT_VERSION,
    language,
    title: appraisal.name,
  });
}
