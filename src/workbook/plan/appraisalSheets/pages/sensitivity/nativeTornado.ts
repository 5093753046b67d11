import { cellName } from "../../../address";
import { contextOf, onCalculation } from "../../calculation/context";
import {
  baseCell,
  inputSteps,
  sensitivityLayout,
} from "../../calculation/sensitivity/sensitivityLayout";
import { fixedDown } from "../../drafting/references";
import { sensitivityStepTexts } from "../../texts/sensitivityStepTexts";
import type { Page } from "../page";
import type { PageInput } from "../pageInput";

/** Columns of TORNADO by what the steps on Beräkning call them. */
const listed = ["low", "high", "atLow", "atHigh"] as const;
const [atLowColumn, atHighColumn, swingColumn, plannedColumn] = [3, 4, 5, 6] as const;
/** Beside the table: whether a row is dated. */
export const datedColumn = 7;

/** The tornado's cells in the plain edition: the list of Beräkning with the largest swing on top. The head stays text. */
export function nativeTornado(
  input: PageInput,
  top: number,
): (down: number, across: number) => string | undefined {
  const { language } = input;
  const at = listOf(input);
  return (down, across) => {
    if (down === 0) return undefined;
    const [name, low, high] = [0, atLowColumn, atHighColumn].map((column) =>
      cellName(top + down, column),
    );
    if (across === 0) return `=${at.nth(0, down)}`;
    if (across === swingColumn)
      return `=IF(${String(name)}="","",IF(COUNT(${String(low)}:${String(high)})=2,ABS(${String(high)}-${String(low)}),"${sensitivityStepTexts.notPossible[language]}"))`;
    if (across === plannedColumn) return `=IF(${String(name)}="","",${at.net})`;
    const key = listed[across - 1];
    return key && `=${at.nth(inputSteps[key], down)}`;
  };
}

/** Beside each row: whether it is a value from when the workbook was made. */
export function putDated(page: Page, top: number, count: number, input: PageInput): void {
  const at = listOf(input);
  for (let down = 1; down <= count; down += 1)
    page.put(top + down, datedColumn, `=${at.nth(inputSteps.dated, down)}&""`, "note", {
      only: "plain",
    });
}

interface List {
  /** A column of the list in its k-th row by swing; nothing where there are fewer. */
  readonly nth: (column: number, place: number) => string;
  readonly net: string;
}

function listOf({ appraisal, names, language }: PageInput): List {
  const context = contextOf(appraisal, names, language);
  const layout = sensitivityLayout(appraisal);
  const column = (at: number): string => onCalculation(context, fixedDown(layout.inputs, at));
  return {
    nth: (at, place) =>
      `IFERROR(INDEX(${column(at)},MATCH(${String(place)},${column(inputSteps.order)},0)),"")`,
    net: onCalculation(context, baseCell(layout, "net")),
  };
}
