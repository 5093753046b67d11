import { cellName, splitAddress } from "../plan/address";
import type { CellValue, Inserted, Insertion, Outcome } from "../port";
import { problem } from "../problems";
import { attempt } from "./attempt";
import { supports } from "./supports";

/** Puts a formula in a cell by one write, after a look at what stands there. */
export function insertFormula(insertion: Insertion): Promise<Outcome<Inserted>> {
  const notFound = problem("notFound", insertion.cell);
  return attempt<Inserted>(
    async (context) => {
      const { sheet, cells } = splitAddress(insertion.cell);
      const { worksheets } = context.workbook;
      const page =
        sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
      const cell = page.getRange(cells);
      const { numberFormats } = insertion;
      const columns = numberFormats[0]?.length ?? 1;
      const area = cell.getResizedRange(numberFormats.length - 1, columns - 1);
      area.load(["formulas", "rowIndex", "columnIndex"]);
      cell.load("numberFormat");
      page.protection.load("protected");
      const merged = supports("1.13") ? cell.getMergedAreasOrNullObject() : undefined;
      merged?.load("address");
      await context.sync();
      if (merged && !merged.isNullObject)
        return { ok: false, problem: problem("mergedCell", cells) };
      const formulas = area.formulas as CellValue[][];
      const content = formulas[0]?.[0] ?? "";
      if (content !== "" && !insertion.overwrite)
        return {
          ok: true,
          value: { kind: "occupied", cell: insertion.cell, content: String(content) },
        };
      const blocked =
        content === "" ? firstFilled(formulas, area.rowIndex, area.columnIndex) : undefined;
      if (blocked) return { ok: false, problem: problem("spillBlocked", blocked) };
      cell.formulas = [[insertion.formula]];
      // An unlocked cell of a protected sheet takes a formula but no format.
      const mayFormat = !page.protection.protected && cell.numberFormat[0]?.[0] === "General";
      if (mayFormat) area.numberFormat = numberFormats.map((row) => [...row]);
      await context.sync();
      return { ok: true, value: { kind: "inserted", cell: insertion.cell } };
    },
    {
      ItemNotFound: notFound,
      InvalidArgument: notFound,
      MergedRangeConflict: problem("mergedCell", insertion.cell),
    },
  );
}

/** The first cell of the result's area that is in use. */
function firstFilled(formulas: CellValue[][], top: number, left: number): string | undefined {
  for (const [row, contents] of formulas.entries()) {
    const column = contents.findIndex((content) => content !== "");
    if (column >= 0) return cellName(top + row, left + column);
  }
  return undefined;
}
