import type { CellContent, CellValue, Outcome } from "../port";
import { attempt } from "./attempt";

/** The active cell's address, formula and value, in one request. */
export function readActiveCell(): Promise<Outcome<CellContent>> {
  return attempt<CellContent>(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load(["address", "formulas", "values"]);
    await context.sync();
    const formula = (cell.formulas as CellValue[][])[0]?.[0] ?? "";
    const value = (cell.values as CellValue[][])[0]?.[0] ?? "";
    return { ok: true, value: { cell: cell.address, formula, value } };
  });
}
