import type { Language } from "../../../core/text";
import { freeSheetName } from "../../../workbook/plan/freeSheetName";
import type { AddedSheets } from "../../../workbook/plan/workbookPlan";
import {
  oneWaySheet,
  sheetTexts,
  tornadoSheet,
  twoWaySheet,
  type TrialRun,
} from "../../../workbook/whatIf";
import type { Shape } from "./readCellsForm";

/** The sheet of a run under a name that the workbook has not. */
export function sheetOf(
  run: TrialRun,
  shape: Shape,
  taken: readonly string[],
  language: Language,
): AddedSheets {
  const name = freeSheetName(sheetTexts.name[language], taken);
  switch (shape.kind) {
    case "one":
      return oneWaySheet(run, shape.values, name, language);
    case "two":
      return twoWaySheet(run, shape.first, shape.second, name, language);
    case "tornado":
      return tornadoSheet(run, shape.ranges, name, language);
  }
}
