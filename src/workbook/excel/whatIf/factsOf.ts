import type { CellFacts } from "../../whatIf/whatIfPort";
import { supports } from "../supports";
import { labelBeside } from "./labelBeside";
import { first } from "./readCells";

/** Everything about one cell that decides whether values may be tried in it, in two round trips. */
export async function factsOf(
  context: Excel.RequestContext,
  cell: Excel.Range,
): Promise<CellFacts> {
  cell.load(["address", "formulas", "values", "text", "numberFormat", "rowIndex", "columnIndex"]);
  const sheet = cell.worksheet;
  sheet.load("id");
  sheet.protection.load("protected");
  const { protection } = cell.format;
  protection.load("locked");
  const merged = supports("1.13") ? cell.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  const parent = supports("1.12") ? cell.getSpillParentOrNullObject() : undefined;
  parent?.load("address");
  await context.sync();
  const isSpilled = parent !== undefined && !parent.isNullObject && parent.address !== cell.address;
  return {
    address: cell.address,
    sheetId: sheet.id,
    formula: first(cell.formulas),
    value: first(cell.values),
    text: String(first(cell.text)),
    numberFormat: String(first(cell.numberFormat)),
    isLocked: sheet.protection.protected && protection.locked,
    isMerged: merged !== undefined && !merged.isNullObject,
    isSpilled,
    label: await labelBeside(context, sheet, cell.rowIndex, cell.columnIndex),
  };
}
