import { measures } from "../../../../core/appraisal";
import type { FigureUnit } from "../../appraisalSheets/results/resultBlock";
import type { PlannedCell } from "../../sheetPlan";
import { tableCall } from "../functionCall";
import type { RiskSheetInput } from "../riskSheetInput";
import { spilledTable } from "../spilledTable";
import { basisTop, costsPlace, firstFigure, runPerspectives, wordOf } from "./fixedRunPlaces";

/** The live functions that the runs stand on: key figures, and costs by actor and year. */
export function basisCells(input: RiskSheetInput): readonly PlannedCell[] {
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
  // Names of measures, not figures.
  const left = ({ column }: PlannedCell) => column === 1 && { align: "left" as const };
  return [...summary.map((cell) => ({ ...cell, ...left(cell) })), ...costs];
}
