import type { CellValue, FormulaCount, Outcome } from "../port";
import { attempt } from "./attempt";
import { isOurs } from "./isOurs";
import { usedRanges } from "./usedRanges";

const unknownName = "#NAME?";

interface Broken {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Sets every formula of SOCINV that shows #NAME? again. Excel leaves them so in a workbook that was opened
 * before the add-in was there, until each is entered anew.
 */
export function repairFormulas(): Promise<Outcome<FormulaCount>> {
  return attempt<FormulaCount>(async (context) => {
    const { small, skipped } = await usedRanges(context);
    for (const { range } of small) range.load(["formulas", "values"]);
    await context.sync();
    const sheets = small.map(({ sheet, range }) => {
      const broken = brokenIn(range.formulas as CellValue[][], range.values as CellValue[][]);
      for (const { row, column, formula } of broken)
        range.getCell(row, column).formulas = [[formula]];
      return { sheet, count: broken.length };
    });
    await context.sync();
    return { ok: true, value: { sheets: sheets.filter(({ count }) => count > 0), skipped } };
  });
}

function brokenIn(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): readonly Broken[] {
  return formulas.flatMap((contents, row) =>
    contents.flatMap((formula, column) =>
      isOurs(formula) && values[row]?.[column] === unknownName ? [{ row, column, formula }] : [],
    ),
  );
}
