import { boxName, type Box } from "../../../src/workbook/plan/address";
import type { CellContent } from "../../../src/workbook/plan/sheetPlan";
import type { PlannedSheet } from "../../../src/workbook/plan/workbookPlan";

/** In a range of one row the only number is the column; HyperFormula takes it for the row. */
const oneRow = /INDEX\((\$[A-Z]+\$(\d+):\$[A-Z]+\$\2),/g;

/**
 * Rows of cells by sheet, in what HyperFormula understands: `Kostnader[Belopp]` as the range it stands for, and both
 * numbers in INDEX.
 */
export function plainRows(
  sheets: readonly PlannedSheet[],
): Readonly<Record<string, readonly (readonly (CellContent | null)[])[]>> {
  const ranges = new Map(sheets.flatMap(rangesOf));
  const plain = (content: CellContent): CellContent | null => {
    if (content === "") return null;
    if (typeof content !== "string" || !content.startsWith("=")) return content;
    const numbered = content.replaceAll(oneRow, "INDEX($1,1,");
    return numbered.replace(/([\p{L}_]+)\[([^\]]+)\]/gu, (whole: string) => {
      const range = ranges.get(whole);
      if (range === undefined) throw new Error(`${whole} is no column of a table`);
      return range;
    });
  };
  return Object.fromEntries(
    sheets.map(({ name, cells }) => {
      const rows: (CellContent | null)[][] = [];
      for (const { row, column, content } of cells) (rows[row] ??= [])[column] = plain(content);
      return [name, Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null))];
    }),
  );
}

function rangesOf({ name, table, cells }: PlannedSheet): readonly (readonly [string, string])[] {
  if (!table) return [];
  const { box } = table;
  const of = (part: Box): string =>
    `'${name}'!${boxName(part).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const heads = cells.filter(({ row }) => row === box.top);
  return [
    [`${table.name}[#All]`, of(box)],
    ...heads.map(
      ({ column, content }) =>
        [
          `${table.name}[${String(content)}]`,
          of({ ...box, top: box.top + 1, left: column, right: column }),
        ] as const,
    ),
  ];
}
