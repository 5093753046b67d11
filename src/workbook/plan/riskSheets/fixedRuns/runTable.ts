import type { Language, Text } from "../../../../core/text";
import { figureFormat } from "../../appraisalSheets/results/figureFormat";
import { sensitivityTexts } from "../../appraisalSheets/pages/sensitivity/sensitivityTexts";
import type { PlannedCell } from "../../sheetPlan";
import { firstFigure, runPerspectives, type RunPerspective } from "./fixedRunPlaces";

interface RunTable {
  readonly top: number;
  readonly heads: readonly string[];
  /** The name of the changed run. */
  readonly changed: Text;
  /** A formula for each column, as planned and changed. */
  readonly formulas: (perspective: RunPerspective) => readonly (readonly string[])[];
}

const names = { kommun: sensitivityTexts.municipality, samhälle: sensitivityTexts.society };

/** Both perspectives as planned and changed, in native formulas. */
export function runTable(
  { top, heads, changed, formulas }: RunTable,
  language: Language,
): readonly PlannedCell[] {
  const head = [sensitivityTexts.perspective[language], "", ...heads].map(
    (content, column): PlannedCell => ({
      row: top,
      column,
      content,
      role: "tableHead",
      wrap: true,
      ...(column >= firstFigure && { align: "right" as const }),
    }),
  );
  const rows = runPerspectives.flatMap((perspective, place) =>
    formulas(perspective).flatMap((figures, run) =>
      [
        names[perspective][language],
        (run === 0 ? sensitivityTexts.planned : changed)[language],
        ...figures,
      ].map((content, column): PlannedCell => ({
        row: top + 1 + 2 * place + run,
        column,
        content,
        role: "calculated",
        ...(column >= firstFigure && {
          align: "right" as const,
          numberFormat: figureFormat("money", language),
        }),
      })),
    ),
  );
  return [...head, ...rows];
}
