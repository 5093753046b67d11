import type { Cell } from "hucre/xlsx";
import { boxName, cellName, joinAddress } from "../../plan/address";
import type { Edition } from "../../plan/edition";
import type { CellContent, PlannedCell } from "../../plan/sheetPlan";
import { unfinishedPlan } from "./messages";
import { callsSocinv, storedFormula } from "./storedFormula";
import { isMarkedText, styleOf } from "./styleOf";

/** One planned cell of an edition in the file library's words. */
export function fileCell(cell: PlannedCell, sheet: string, edition: Edition): Partial<Cell> {
  return {
    ...contentOf(cell, sheet, edition),
    style: styleOf(cell),
    ...(cell.note !== undefined && { comment: { author: "SOCINV", text: cell.note } }),
    ...(cell.link && { hyperlink: linkOf(cell.link, cell.content) }),
  };
}

function contentOf(cell: PlannedCell, sheet: string, edition: Edition): Partial<Cell> {
  const { content, value, row, column } = cell;
  if (typeof content === "string" && content.startsWith("="))
    return formulaCell({ ...cell, content }, joinAddress(sheet, cellName(row, column)), edition);
  // A cell that a formula spills into holds nothing of its own, and still shows a value.
  const shown = content === "" && value !== undefined ? value : content;
  return shown === "" ? { value: null, type: "empty" } : constant(shown);
}

/** A text stays a text, even where it looks like one of Excel's errors or was marked by an apostrophe. */
function constant(content: CellContent): Partial<Cell> {
  if (typeof content === "number") return { value: content, type: "number" };
  if (typeof content === "boolean") return { value: content, type: "boolean" };
  if (!isMarkedText(content)) return { value: content, type: "string" };
  const text = content.slice(1);
  return text.startsWith("#")
    ? { value: text, type: "richText", richText: [{ text }] }
    : { value: text, type: "string" };
}

function formulaCell(
  { content, value, spill, row, column }: PlannedCell & { readonly content: string },
  address: string,
  edition: Edition,
): Partial<Cell> {
  const isOurs = callsSocinv(content);
  if (isOurs && edition === "plain") throw unfinishedPlan("addInFormula", address);
  if (value === undefined) throw unfinishedPlan("noValue", address);
  const spread = spill ?? { rows: 1, columns: 1 };
  const box = {
    top: row,
    left: column,
    bottom: row + spread.rows - 1,
    right: column + spread.columns - 1,
  };
  return {
    type: "formula",
    value,
    formula: storedFormula(content),
    formulaResult: value,
    // Excel keeps every custom function as a dynamic array, one cell or many.
    ...((isOurs || spill) && {
      formulaType: "array" as const,
      formulaRef: boxName(box),
      formulaDynamic: true,
    }),
  };
}

function linkOf(
  link: NonNullable<PlannedCell["link"]>,
  content: CellContent,
): NonNullable<Cell["hyperlink"]> {
  const display = { display: String(content) };
  return "place" in link
    ? { target: "", location: link.place, ...display }
    : { target: link.address, ...display };
}
