import type { CellValue, FormulaCount, Outcome } from "../port";
import { attempt } from "./attempt";

const mostCells = 200_000;
const ours = /\bSOCINV\./i;

interface Used {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Looks through every sheet's used cells for formulas of SOCINV, in three round trips however many sheets there are. */
export function countFormulas(): Promise<Outcome<FormulaCount>> {
  return attempt<FormulaCount>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet): Used => {
      const range = sheet.getUsedRangeOrNullObject();
      range.load(["rowCount", "columnCount"]);
      return { sheet: sheet.name, range };
    });
    await context.sync();
    const inUse = used.filter(({ range }) => !range.isNullObject);
    const small = inUse.filter(({ range }) => range.rowCount * range.columnCount <= mostCells);
    for (const { range } of small) range.load("formulas");
    await context.sync();
    return {
      ok: true,
      value: {
        sheets: small.map(counted).filter(({ count }) => count > 0),
        skipped: inUse.filter((sheet) => !small.includes(sheet)).map(({ sheet }) => sheet),
      },
    };
  });
}

function counted({ sheet, range }: Used): FormulaCount["sheets"][number] {
  const formulas = (range.formulas as CellValue[][]).flat();
  return { sheet, count: formulas.filter(isOurs).length };
}

function isOurs(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=") && ours.test(content);
}
