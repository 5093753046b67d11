const mostCells = 200_000;

/** The used cells of a sheet. */
export interface UsedRange {
  readonly sheet: string;
  readonly range: Excel.Range;
}

export interface UsedRanges {
  readonly small: readonly UsedRange[];
  /** The names of the sheets that are too large to be looked through. */
  readonly skipped: readonly string[];
}

/** The used cells of every sheet, in two round trips however many sheets there are. Nothing of their contents is loaded yet. */
export async function usedRanges(context: Excel.RequestContext): Promise<UsedRanges> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet): UsedRange => {
    const range = sheet.getUsedRangeOrNullObject();
    range.load(["rowCount", "columnCount"]);
    return { sheet: sheet.name, range };
  });
  await context.sync();
  const inUse = used.filter(({ range }) => !range.isNullObject);
  const small = inUse.filter(({ range }) => range.rowCount * range.columnCount <= mostCells);
  return {
    small,
    skipped: inUse.filter((sheet) => !small.includes(sheet)).map(({ sheet }) => sheet),
  };
}
