import type { OutputTable } from "../../../core/appraisal";
import type { Language } from "../../../core/text";
import type { PlannedCell } from "../sheetPlan";
import { figureFormat } from "../appraisalSheets/results/figureFormat";
import type { FigureUnit } from "../appraisalSheets/results/resultBlock";

interface SpilledTable {
  readonly formula: string;
  /** What it gives now: how far it spills, and where words stand. */
  readonly expected: OutputTable;
  readonly top: number;
  readonly left: number;
  /** Formatted rows beyond those that there are now. */
  readonly spareRows: number;
  readonly unit: (row: number, column: number) => FigureUnit;
}

/** The cells of a function that spills: the formula in the corner, and how each cell looks when it has come. */
export function spilledTable(
  { formula, expected, top, left, spareRows, unit }: SpilledTable,
  language: Language,
): readonly PlannedCell[] {
  const columns = expected[0]?.length ?? 1;
  return Array.from({ length: expected.length + spareRows }, (_, row) =>
    Array.from({ length: columns }, (__, column): PlannedCell => {
      const isHead = row === 0;
      const figure = isHead ? "text" : unit(row, column);
      return {
        row: top + row,
        column: left + column,
        content: isHead && column === 0 ? formula : "",
        role: isHead ? "tableHead" : row < expected.length ? "calculated" : "spill",
        numberFormat: figureFormat(figure, language),
        ...(column > 0 && { align: "right" as const }),
        ...(isHead && { wrap: true as const }),
      };
    }),
  ).flat();
}
