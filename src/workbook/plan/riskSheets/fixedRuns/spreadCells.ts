import { cellName } from "../../address";
import { sensitivityTexts } from "../../appraisalSheets/pages/sensitivity/sensitivityTexts";
import type { PlannedCell } from "../../sheetPlan";
import type { RiskSheetInput } from "../riskSheetInput";
import {
  ACTOR_ROOM,
  costsPlace,
  firstFigure,
  runRows,
  summaryCell,
  type FixedRunTables,
  type RunPerspective,
} from "./fixedRunPlaces";
import { runTable } from "./runTable";

const YEARS_OF_SPREADING = 3;
const heads = { 1: sensitivityTexts.afterOne, 5: sensitivityTexts.afterFive };
const profits = { 1: "oneYearProfit", 5: "fiveYearProfit" } as const;

/** The running net as planned, and with each year's cost a third in each of the three years after it. */
export function spreadCells({ language, runs }: RiskSheetInput): readonly PlannedCell[] {
  const lastYear = (runs.costs.kommun[0]?.length ?? 1) - firstFigure;
  const after = ([1, 5] as const).filter((years) => years <= lastYear);
  const balance = (who: RunPerspective, years: 1 | 5) => summaryCell(runs, who, profits[years], 0);
  return runTable(
    {
      top: runRows.spread + 2,
      heads: after.map((years) => heads[years][language]),
      changed: sensitivityTexts.spreadRow,
      formulas: (who) => [
        after.map((years) => `=${balance(who, years)}`),
        after.map((years) => `=${balance(who, years)}${notYet(runs, who, years)}`),
      ],
    },
    language,
  );
}

/** What has been paid by a year but not yet been charged: all of its own cost, two thirds of the year before, a third of the one before that. */
function notYet(runs: FixedRunTables, who: RunPerspective, years: number): string {
  const { top, left } = costsPlace(runs, who);
  return [0, 1, 2]
    .filter((back) => years - back >= 0)
    .map((back) => {
      const column = left + 1 + years - back;
      const cells = `${cellName(top + 1, column)}:${cellName(top + ACTOR_ROOM, column)}`;
      return `-${String(YEARS_OF_SPREADING - back)}/${String(YEARS_OF_SPREADING)}*SUM(${cells})`;
    })
    .join("");
}
