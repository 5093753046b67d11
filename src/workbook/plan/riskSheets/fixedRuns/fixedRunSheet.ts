import { measures } from "../../../../core/appraisal";
import { OUTER_FACTOR } from "../../../../core/uncertainty/outerFactors";
import { cellName } from "../../address";
import { sensitivityTexts } from "../../appraisalSheets/pages/sensitivity/sensitivityTexts";
import type { FigureUnit } from "../../appraisalSheets/results/resultBlock";
import type { CellRole } from "../../cellRole";
import type { PlannedCell } from "../../sheetPlan";
import type { PlannedSheet } from "../../workbookPlan";
import { tableCall } from "../functionCall";
import { pageOf } from "../page";
import type { RiskSheetInput } from "../riskSheetInput";
import { spilledTable } from "../spilledTable";
import { riskSheetTexts } from "../texts";
import {
  ACTOR_ROOM,
  basisTop,
  costsPlace,
  firstFigure,
  runPerspectives,
  runRows,
  summaryCell,
  wordOf,
  type FixedRunTables,
  type RunPerspective,
} from "./fixedRunPlaces";
import { runTable } from "./runTable";

const factorCell = cellName(runRows.outer + 1, 1);

/** The two fixed runs as native formulas on three live functions, which stand below as their basis. */
export function fixedRunSheet(input: RiskSheetInput): PlannedSheet {
  const { language, names, runs } = input;
  const cell = (
    row: number,
    content: string | number,
    role: CellRole,
    column = 0,
  ): PlannedCell => ({
    row,
    column,
    content,
    role,
  });
  return {
    ...pageOf(names.runs, runRows.outer + 3),
    cells: [
      cell(0, riskSheetTexts.runsTitle[language], "title"),
      cell(1, riskSheetTexts.runsLine[language], "subtitle"),
      cell(runRows.outer, sensitivityTexts.outer[language], "heading"),
      cell(runRows.outer + 1, sensitivityTexts.outerFactor[language], "label"),
      {
        ...cell(runRows.outer + 1, OUTER_FACTOR, "input", 1),
        numberFormat: "0.00",
        align: "right",
      },
      cell(runRows.outer + 2, sensitivityTexts.outerNote[language], "note"),
      ...outerCells(input),
      cell(runRows.spread, sensitivityTexts.spread[language], "heading"),
      cell(runRows.spread + 1, sensitivityTexts.spreadNote[language], "note"),
      ...spreadCells(input),
      cell(runRows.basis, riskSheetTexts.runsBasis[language], "heading"),
      ...basisCells(input),
    ],
    columnWidths: [26, 30, ...(runs.summary[0] ?? []).slice(firstFigure).map(() => 17)],
  };
}

function outerCells({ language, runs }: RiskSheetInput): readonly PlannedCell[] {
  const columns = (runs.summary[0] ?? []).slice(firstFigure).map((_, place) => place);
  const of = (who: RunPerspective, measure: "netPresentValue" | "benefits" | "costs", at: number) =>
    summaryCell(runs, who, measure, at);
  return runTable(
    {
      top: runRows.outer + 3,
      heads: columns.map((at) => `=${cellName(basisTop, firstFigure + at)}`),
      changed: sensitivityTexts.reduced,
      formulas: (who) => [
        columns.map((at) => `=${of(who, "netPresentValue", at)}`),
        columns.map((at) => `=${factorCell}*${of(who, "benefits", at)}-${of(who, "costs", at)}`),
      ],
    },
    language,
  );
}

const YEARS_OF_SPREADING = 3;
const heads = { 1: sensitivityTexts.afterOne, 5: sensitivityTexts.afterFive };
const profits = { 1: "oneYearProfit", 5: "fiveYearProfit" } as const;

function spreadCells({ language, runs }: RiskSheetInput): readonly PlannedCell[] {
  const lastYear = (runs.costs.kommun[0]?.length ?? 1) - firstFigure;
  const after = ([1, 5] as const).filter((years) => years <= lastYear);
  const balance = (who: RunPerspective, years: 1 | 5) => summaryCell(runs, who, profits[years], 0);
  return runTable(
    {
      top: runRows.spread + 2,
      heads: after.map((years) => heads[years][language]),
      changed: sensitivityTexts.spreadRow,
      formulas: (who) => [
        after.map((years) => `=${balance(who, years)}`),
        after.map((years) => `=${balance(who, years)}${notYet(runs, who, years)}`),
      ],
    },
    language,
  );
}

/** What has been paid by a year but not yet been charged: all of its own cost, two thirds of the year before, a third of the one before that. */
function notYet(runs: FixedRunTables, who: RunPerspective, years: number): string {
  const { top, left } = costsPlace(runs, who);
  return [0, 1, 2]
    .filter((back) => years - back >= 0)
    .map((back) => {
      const column = left + 1 + years - back;
      const cells = `${cellName(top + 1, column)}:${cellName(top + ACTOR_ROOM, column)}`;
      return `-${String(YEARS_OF_SPREADING - back)}/${String(YEARS_OF_SPREADING)}*SUM(${cells})`;
    })
    .join("");
}

function basisCells(input: RiskSheetInput): readonly PlannedCell[] {
  const { language, runs } = input;
  const unitOf = (row: number): FigureUnit => {
    const name = wordOf(runs.summary[row]?.[1]);
    return Object.values(measures).find((measure) => measure.name.sv === name)?.unit ?? "money";
  };
  const summary = spilledTable(
    {
      formula: tableCall("SUMMARY", input),
      expected: runs.summary,
      top: basisTop,
      left: 0,
      spareRows: 0,
      unit: (row, column) => (column < firstFigure ? "text" : unitOf(row)),
    },
    language,
  );
  const costs = runPerspectives.flatMap((who) =>
    spilledTable(
      {
        formula: tableCall("CASHFLOW", input, [who, "kostnader"]),
        expected: runs.costs[who],
        ...costsPlace(runs, who),
        spareRows: 2,
        unit: (_, column) => (column === 0 ? "text" : "money"),
      },
      language,
    ),
  );
  return [...summary, ...costs];
}
