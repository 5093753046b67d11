import type { PlannedSheet } from "../../workbookPlan";
import { yearColumns, type Context } from "../calculation/context";
import { Draft } from "../drafting/draft";
import { drawActorRows } from "./actorRows";
import { cashFlowLayout } from "./cashFlowLayout";
import { drawHead } from "./cashFlowHead";
import { drawPerspectiveRows } from "./perspectiveRows";

const LABEL_WIDTH = 27;
const YEAR_WIDTH = 5.7;
const SUM_WIDTH = 8;

/** Kassaflöde: actor × year, perspectives, present values, and what Resultat is made from. */
export function cashFlowSheet(context: Context): PlannedSheet {
  const layout = cashFlowLayout(context.layout);
  const draft = new Draft();
  drawHead(draft, context, layout);
  drawActorRows(draft, context, layout);
  drawPerspectiveRows(draft, context, layout);
  return {
    name: context.names.sheets.cashFlow,
    cells: draft.cells,
    columnWidths: [
      LABEL_WIDTH,
      ...yearColumns(context).map(() => YEAR_WIDTH),
      SUM_WIDTH,
      SUM_WIDTH,
    ],
    validations: [],
    frozen: { rows: layout.header + 1, columns: 1 },
    rowHeights: [{ row: 0, points: 28 }],
  };
}
