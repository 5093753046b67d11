import { readAppraisal, writeAppraisal, type Tables } from "../../../core/model";
import { appraisalSheets, tableIds } from "../../../workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../../workbook/plan/workbookPlan";
import type { TableUpdate } from "../../../workbook/port";
import { readingOf } from "../checks/guideProblems";
import type { Draft } from "../state";
import type { NamedCalculation } from "./namesOf";
import { tableUpdate } from "./tableUpdate";

/** What an update of a calculation's sheets would write. */
export interface SheetUpdate {
  readonly tables: readonly TableUpdate[];
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
  const sheets = (of: typeof held): string => sheetsBeside(appraisalSheets(of, names, language));
  if (sheets(held) !== sheets(wanted)) return undefined;
  const [before, after] = [writeAppraisal(held, language), writeAppraisal(wanted, language)];
  const tables: TableUpdate[] = [];
  for (const id of tableIds) {
    const update = tableUpdate(id, names.tables[id], {
      current: current[id] ?? [],
      before: before[id],
      after: after[id],
    });
    if (!update) return undefined;
    tables.push(update);
  }
  return { tables: tables.filter(isChanged), cells: tables.reduce(cellsSoFar, 0) };
}

const isChanged = ({ changes, added }: TableUpdate): boolean =>
  changes.length > 0 || added.length > 0;

const cellsSoFar = (sum: number, { changes, added }: TableUpdate): number =>
  sum + changes.length + added.reduce((cells, row) => cells + row.length, 0);

/** Everything but the tables of the calculation, as a text to compare: what is computed from a formula may differ. */
function sheetsBeside({ sheets }: WorkbookPlan): string {
  const beside = sheets.filter(({ table }) => table === undefined);
  return JSON.stringify(
    beside.map(({ name, cells, charts }) => ({
      name,
      charts,
      cells: cells.map(({ row, column, content }) => [row, column, content]),
    })),
  );
}
