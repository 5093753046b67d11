import type { CellValue, FormulaCount, Outcome } from "../port";
import { attempt } from "./attempt";
import { isOurs } from "./isOurs";
import { usedRanges } from "./usedRanges";

/** Looks through every sheet's used cells for formulas of SOCINV. */
export function countFormulas(): Promise<Outcome<FormulaCount>> {
  return attempt<FormulaCount>(async (context) => {
    const { small, skipped } = await usedRanges(context);
    for (const { range } of small) range.load("formulas");
    await context.sync();
    const sheets = small.map(({ sheet, range }) => ({
      sheet,
      count: (range.formulas as CellValue[][]).flat().filter(isOurs).length,
    }));
    return { ok: true, value: { sheets: sheets.filter(({ count }) => count > 0), skipped } };
  });
}
