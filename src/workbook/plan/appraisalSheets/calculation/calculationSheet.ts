import type { PlannedSheet } from "../../workbookPlan";
import { Draft } from "../drafting/draft";
import { calculationSheetTexts } from "../texts/calculationTexts";
import { drawActors } from "./actorBlock";
import { drawCohorts } from "./cohortBlock";
import type { Context } from "./context";
import { drawCosts } from "./costBlock";
import { drawCostYears, drawFinancingYears, drawRemaining } from "./costYears";
import { drawEffects } from "./effectBlock";
import { drawEffectYears } from "./effectYears";
import { drawFinancing } from "./financingBlock";
import { drawGains } from "./gainsBlock";
import { drawMembers } from "./memberBlock";
import { drawMentions } from "./mentionBlock";
import { drawSingles } from "./singlesBlock";
import { drawTime } from "./timeBlock";
import { drawAliases, drawPresets, drawPrices } from "./staticBlocks";

const LABEL_WIDTH = 46;
const YEAR_WIDTH = 11;

/** Beräkning: every step between the tables and the cash flow, in formulas that a spreadsheet has of its own. */
export function calculationSheet(context: Context): PlannedSheet {
  const { layout, language, names } = context;
  const draft = new Draft();
  draft.put(0, 0, calculationSheetTexts.title[language], { role: "title" });
  draft.put(1, 0, calculationSheetTexts.line[language], { role: "subtitle" });
  drawSingles(draft, context);
  drawTime(draft, context);
  drawRemaining(draft, context);
  drawCostYears(draft, context);
  drawFinancingYears(draft, context);
  drawEffectYears(draft, context);
  drawCohorts(draft, context);
  drawCosts(draft, context);
  drawFinancing(draft, context);
  drawMembers(draft, context);
  drawEffects(draft, context);
  drawActors(draft, context);
  drawGains(draft, context);
  drawMentions(draft, context);
  drawPrices(draft, context);
  drawPresets(draft, context);
  drawAliases(draft, context);
  return {
    name: names.sheets.calculation,
    cells: draft.cells,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: layout.totalColumn }, () => YEAR_WIDTH)],
    validations: [],
    frozen: { rows: 0, columns: 1 },
    rowHeights: [{ row: 0, points: 28 }],
  };
}
