import { FORMAT_VERSION, writeAppraisal, type Appraisal } from "../../../core/model";
import type { Language } from "../../../core/text";
import type { PlannedSheet, WorkbookPlan } from "../workbookPlan";
import { budgetSheet } from "./budget/budgetSheet";
import { calculationSheet } from "./calculation/calculationSheet";
import { contextOf, type Context } from "./calculation/context";
import { sensitivityCells } from "./calculation/sensitivity/drawSensitivity";
import { cashFlowSheet } from "./cashFlow/cashFlowSheet";
import { printed } from "./figurePrint";
import { figureSheet } from "./figures/figureSheet";
import { pageSheets, type PageDetails } from "./pages";
import { tableIds, type AppraisalNames } from "./sheetNames";
import { tableSheet } from "./tableSheet";

/**
 * An appraisal as sheets: the page to decide by, its five tables, the figures that follow them, and what stands behind.
 * What native formulas come to is left to the workbook that calculates them.
 */
export function appraisalPlan(
  appraisal: Appraisal,
  names: AppraisalNames,
  language: Language,
  details: PageDetails = {},
): WorkbookPlan {
  const tables = writeAppraisal(appraisal, language);
  const context = contextOf(appraisal, names, language);
  const { sheets: pages, twoWayHead } = pageSheets({
    appraisal,
    tables,
    names,
    language,
    details,
  });
  const { decision, sensitivity, risk, sources } = pages;
  const { cashFlow, figures, budget, calculation } = printed(
    {
      cashFlow: cashFlowSheet(context),
      figures: figureSheet(context),
      budget: budgetSheet(context),
      calculation: withSensitivity(calculationSheet(context), context, twoWayHead),
    },
    context,
    details,
  );
  return {
    sheets: [
      decision,
      ...tableIds.map((id) => tableSheet(id, tables, names, language)),
      cashFlow,
      figures,
      budget,
      sensitivity,
      risk,
      sources,
      calculation,
    ],
    shown: decision.name,
    formatVersion: FORMAT_VERSION,
    language,
    title: appraisal.name,
  };
}

/** Beräkning with the steps of Känslighet under all else. */
function withSensitivity(sheet: PlannedSheet, context: Context, twoWayHead: number): PlannedSheet {
  return { ...sheet, cells: [...sheet.cells, ...sensitivityCells(context, twoWayHead)] };
}
