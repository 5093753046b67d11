import type { CellContent } from "../../../sheetPlan";
import type { PlannedSheet } from "../../../workbookPlan";
import { footerOf } from "../footer";
import { Page } from "../page";
import type { PageInput } from "../pageInput";
import { decisionCharts } from "./decisionCharts";
import { decisionTexts } from "./decisionTexts";
import { putFoot, type TornadoRows } from "./footPart";
import { pointsOf } from "./formulas";
import { columnWidths, rows, wholeWidth } from "./grid";
import { putMiddle } from "./middlePart";
import { putTop } from "./topPart";

/** Beslutsunderlag: one printed page that answers first and shows what the answer rests on. Every figure points at its own sheet. */
export function decisionSheet(
  input: PageInput,
  /** The chance of surplus, as it stands on Risk. */
  chance: CellContent,
  tornado: TornadoRows,
): PlannedSheet {
  const { appraisal, names, language, details } = input;
  const page = new Page();
  const points = pointsOf(input);
  putTop(page, points, chance);
  putMiddle(page, points);
  page.put(rows.charts, 0, decisionTexts.curve[language], "heading");
  page.put(rows.charts, 7, decisionTexts.actors[language], "heading");
  putFoot(page, points, tornado);
  return {
    name: names.sheets.decision,
    cells: page.cells,
    columnWidths,
    validations: [],
    frozen: { rows: 0, columns: 0 },
    rowHeights: page.rowHeights,
    merges: page.merges,
    conditionalLooks: [
      {
        box: { top: rows.warning, bottom: rows.warning, ...wholeWidth },
        formula: `=$A$${String(rows.warning + 1)}<>""`,
        role: "problem",
      },
    ],
    charts: decisionCharts(points),
    print: {
      orientation: "portrait",
      pagesTall: 1,
      area: { top: 0, bottom: rows.warning, ...wholeWidth },
      footer: footerOf(appraisal.name, details, language),
    },
  };
}
