import type { IRange } from "@univerjs/core";
import type { CellAt } from "./address";

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** Cells as Univer's dirty ranges: neighbours in a column become one range, so that a thousand cells stay cheap. */
export function dirtyRanges(
  unitId: string,
  cells: readonly CellAt[],
): { readonly dirtyRanges: DirtyRange[] } {
  const columns = new Map<string, { sheetId: string; column: number; rows: number[] }>();
  for (const { sheet, row, column } of cells) {
    const key = `${sheet}|${String(column)}`;
    const entry = columns.get(key) ?? { sheetId: sheet, column, rows: [] };
    entry.rows.push(row);
    columns.set(key, entry);
  }
  return {
    dirtyRanges: [...columns.values()].flatMap(({ sheetId, column, rows }) =>
      runs(rows).map(([startRow, endRow]) => ({
        unitId,
        sheetId,
        range: { startRow, endRow, startColumn: column, endColumn: column },
      })),
    ),
  };
}

/** Unbroken runs in a list of numbers: 1, 2, 3, 7 becomes 1–3 and 7–7. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
