import type { CellValue, Outcome } from "../../outcome";
import type { FormulaCell, Formulas } from "../../whatIf/whatIfPort";
import { attempt } from "../attempt";
import { usedRanges, type UsedRange } from "../usedRanges";

/** Every formula of the workbook, in three round trips. */
export function allFormulas(): Promise<Outcome<Formulas>> {
  return attempt<Formulas>(async (context) => {
    const { small, skipped } = await usedRanges(context);
    for (const { range } of small) range.load(["formulas", "rowIndex", "columnIndex"]);
    await context.sync();
    return { ok: true, value: { cells: small.flatMap(formulasOf), skipped } };
  });
}

function formulasOf({ sheet, range }: UsedRange): readonly FormulaCell[] {
  const { formulas, rowIndex, columnIndex } = range;
  return (formulas as CellValue[][]).flatMap((contents, row) =>
    contents.flatMap((formula, column) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ sheet, row: rowIndex + row, column: columnIndex + column, formula }]
        : [],
    ),
  );
}
