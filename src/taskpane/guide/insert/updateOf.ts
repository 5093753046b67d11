import { readAppraisal, writeAppraisal, type Tables } from "../../../core/model";
import { appraisalPlan, tableIds } from "../../../workbook/plan/appraisalSheets";
import type { CalculationUpdate, TableUpdate } from "../../../workbook/port";
import { readingOf } from "../checks/guideProblems";
import type { Draft } from "../state";
import { fixedUpdates } from "./fixedUpdates";
import type { NamedCalculation } from "./namesOf";
import { countOf, tableUpdate } from "./tableUpdate";

/** What an update of a calculation's sheets would write, and how many cells of its tables that are. */
export interface SheetUpdate extends CalculationUpdate {
  readonly cells: number;
}

/**
 * The difference between a calculation's tables in the workbook and the draft, where it can be written cell by cell:
 * the other sheets must have the same formulas for both, so that they follow by themselves. Else undefined.
 */
export function updateOf(
  current: Tables,
  draft: Draft,
  { names, language }: NamedCalculation,
): SheetUpdate | undefined {
  const held = readAppraisal(current).appraisal;
  const wanted = readingOf(draft).appraisal;
  if (!held || !wanted) return undefined;
  const [before, after] = [writeAppraisal(held, language), writeAppraisal(wanted, language)];
  const tables: TableUpdate[] = [];
  for (const id of tableIds) {
    const update = tableUpdate(id, names.tables[id], {
      current: current[id] ?? [],
      before: before[id],
      after: after[id],
    });
    if (!update) return undefined;
    if (update.changes.length + update.added.length > 0) tables.push(update);
  }
  if (tables.length === 0) return { tables, fixed: [], cells: 0 };
  const [old, next] = [held, wanted].map((each) => appraisalPlan(each, names, language));
  const fixed = old && next && fixedUpdates(old, next);
  const cells = tables.reduce((sum, update) => sum + countOf(update), 0);
  return fixed && { tables, fixed, cells: Math.max(1, cells) };
}
