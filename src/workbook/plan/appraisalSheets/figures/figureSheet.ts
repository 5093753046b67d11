import type { PlannedSheet } from "../../workbookPlan";
import type { Context } from "../calculation/context";
import { Draft } from "../drafting/draft";
import { resultTexts } from "../texts/sheetTexts";
import { checkLine, drawChecks } from "./checkBlock";
import { drawFigures, drawHorizonRows, drawSteps } from "./figureBlocks";
import { figureLayout } from "./figureLayout";
import { drawGainers } from "./gainBlock";
import { drawNotMonetised, drawProblems, drawRemarks } from "./noteBlocks";
import { drawQuestions } from "./questionBlock";
import { drawVerdict, drawVerdictSteps } from "./verdictBlock";

const LABEL_WIDTH = 34;
const TEXT_WIDTH = 44;
const FIGURE_WIDTH = 15;
const GAP_WIDTH = 3;
/** Room for the longest verdict and the longest sentence on the hump, in the column of texts. */
const verdictLines = 4;
const VERDICT_LINE = 15;
const humpRow = 5;
const TEXT_LINE = 14;
const problemWidths = [9, 18, 6, 18, 60, 60];

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
    rowHeights: [
      { row: 0, points: 28 },
      { row: layout.verdict.first, points: verdictLines * VERDICT_LINE },
      { row: layout.verdict.first + humpRow, points: 2 * TEXT_LINE },
    ],
  };
}
