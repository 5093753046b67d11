import { OUTER_FACTOR } from "../../../../core/uncertainty/outerFactors";
import { cellName } from "../../address";
import { sensitivityTexts } from "../../appraisalSheets/pages/sensitivity/sensitivityTexts";
import type { CellRole } from "../../cellRole";
import type { PlannedCell } from "../../sheetPlan";
import type { PlannedSheet } from "../../workbookPlan";
import { pageOf } from "../page";
import type { RiskSheetInput } from "../riskSheetInput";
import { riskSheetTexts } from "../texts";
import { basisCells } from "./basisCells";
import { basisTop, firstFigure, runRows, summaryCell, type RunPerspective } from "./fixedRunPlaces";
import { runTable } from "./runTable";
import { spreadCells } from "./spreadCells";

/** Between the key figures and the costs. */
const gap = [3, 3, 3];
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
  const page = pageOf(names.runs, runRows.outer + 3);
  const horizons = (runs.summary[0] ?? []).slice(firstFigure);
  return {
    ...page,
    rowHeights: [...page.rowHeights, { row: basisTop, points: 28 }],
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
    columnWidths: [26, 30, ...horizons.map(() => 17), ...gap, 24],
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
