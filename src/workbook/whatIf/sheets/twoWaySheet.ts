import type { Language } from "../../../core/text";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { AddedSheets } from "../../plan/workbookPlan";
import type { CellFacts } from "../whatIfPort";
import { sameContent } from "../sameContent";
import type { TrialRun } from "../run/runResult";
import { sheetTexts } from "./sheetTexts";
import { nameOf, resultCell, textCell, trialSheet } from "./trialSheet";

/** Two inputs: the first one's values down, the second one's across, the result where they meet. */
export function twoWaySheet(
  run: TrialRun,
  first: readonly number[],
  second: readonly number[],
  name: string,
  language: Language,
): AddedSheets {
  const [down, across] = run.inputs;
  if (!down || !across) return trialSheet(run, name, language, () => nothing);
  const caption = sheetTexts.downAcross(nameOf(down), nameOf(across))[language];
  return trialSheet(run, name, language, (top) => ({
    cells: [
      textCell(top, 0, caption, "note"),
      textCell(top + 1, 0, nameOf(run.output), "tableHead"),
      ...second.map((value, at) => headCell(top + 1, 1 + at, value, across)),
      ...first.map((value, at) => headCell(top + 2 + at, 0, value, down)),
      ...resultCells(run, first, second, top + 2, language),
    ],
    rows: first.length + 3,
    columnWidths: [30, 18, 22, ...second.slice(2).map(() => 14)],
  }));
}

const nothing = { cells: [], rows: 0, columnWidths: [] };

function headCell(row: number, column: number, value: number, input: CellFacts): PlannedCell {
  const { numberFormat } = input;
  const role = sameContent(value, input.value) ? "conclusion" : "tableHead";
  return { row, column, content: value, role, numberFormat, align: "right" };
}

function resultCells(
  { inputs, output, results }: TrialRun,
  first: readonly number[],
  second: readonly number[],
  top: number,
  language: Language,
): PlannedCell[] {
  const [down, across] = inputs;
  return first.flatMap((one, row) =>
    second.map((other, column) => {
      const isBefore =
        sameContent(one, down?.value ?? "") && sameContent(other, across?.value ?? "");
      const result = results[row * second.length + column] ?? "";
      const role = isBefore ? "conclusion" : "calculated";
      return resultCell(top + row, 1 + column, result, output.numberFormat, language, role);
    }),
  );
}
