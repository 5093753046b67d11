import type { PlannedSheet } from "../../workbookPlan";
import type { Context } from "../calculation/context";
import { Draft } from "../drafting/draft";
import { resultTexts } from "../texts/sheetTexts";
import { checkLine, drawChecks } from "./checkBlock";
import { drawFigures, drawHorizonRows, drawSteps } from "./figureBlocks";
import { figureLayout, type FigureLayout } from "./figureLayout";
import { drawGainers } from "./gainBlock";
import { drawNotMonetised, drawProblems, drawRemarks } from "./noteBlocks";
import { drawQuestions } from "./questionBlock";
import { drawVerdict, drawVerdictSteps } from "./verdictBlock";

const LABEL_WIDTH = 34;
const TEXT_WIDTH = 48;
const FIGURE_WIDTH = 15;
const GAP_WIDTH = 3;
const problemWidths = [9, 18, 6, 18, 60, 60];

/** Room for the verdict's four lines, for sentences of two, and for heads that tell their years. */
function rowHeights({
  verdict,
  headRow,
  figures,
  steps,
}: FigureLayout): NonNullable<PlannedSheet["rowHeights"]> {
  const [VERDICT_LINES, TWO_LINES, TITLE] = [70, 27, 28];
  const heads = [headRow, ...[...figures, ...steps].map((first) => first - 1)];
  const sentences = [CASH, HUMP, TAX].map((at) => verdict.first + at);
  return [
    { row: 0, points: TITLE },
    { row: verdict.first, points: VERDICT_LINES },
    ...[...sentences, ...heads].map((row) => ({ row, points: TWO_LINES })),
  ];
}

/** Rows of the verdict whose sentences may take two lines. */
const [CASH, HUMP, TAX] = [3, 5, 6] as const;

/** Resultat: the answer first, then every figure of every perspective at each horizon, then how they were reached. */
export function figureSheet(context: Context): PlannedSheet {
  const { language, names, appraisal } = context;
  const layout = figureLayout(context);
  const draft = new Draft();
  draft.put(0, 0, appraisal.name === "" ? names.sheets.results : `'${appraisal.name}`, {
    role: "title",
  });
  draft.put(1, 0, resultTexts.line[language], { role: "subtitle" });
  draft.put(2, 0, checkLine(context, layout), { role: "note", numberFormat: "General" });
  drawVerdict(draft, context, layout);
  drawRemarks(draft, context, layout);
  drawHorizonRows(draft, context, layout);
  drawFigures(draft, context, layout);
  drawQuestions(draft, context, layout);
  drawGainers(draft, context, layout);
  drawNotMonetised(draft, context, layout);
  drawSteps(draft, context, layout);
  drawVerdictSteps(draft, context, layout);
  drawChecks(draft, context, layout);
  drawProblems(draft, context, layout);
  const horizons = Array.from({ length: layout.lastHorizonColumn - 1 }, () => FIGURE_WIDTH);
  return {
    name: names.sheets.results,
    cells: draft.cells,
    columnWidths: [LABEL_WIDTH, TEXT_WIDTH, ...horizons, GAP_WIDTH, ...problemWidths],
    validations: [],
    frozen: { rows: 0, columns: 1 },
    rowHeights: rowHeights(layout),
  };
}
