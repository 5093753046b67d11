import type { TableId } from "../../../../core/model";
import { plainWord } from "../../../../core/model/cells/sameWord";
import { tableColumns } from "../../../../core/model/schema/tableColumns";
import type { FileCell } from "../parts/sheetCells";

const known = new Map<TableId, ReadonlyMap<string, string>>(
  (Object.keys(tableColumns) as TableId[]).map((id) => [
    id,
    new Map(
      Object.entries(tableColumns[id]).flatMap(([key, { name }]) => [
        [plainWord(name.sv), key],
        [plainWord(name.en), key],
      ]),
    ),
  ]),
);

/** The columns that a table's headers stand in, from the first to the last. */
export interface HeaderSpan {
  readonly left: number;
  readonly right: number;
}

/** Where the headers of a table stand in a row, if all that it cannot do without are there. */
export function headerSpan(
  row: ReadonlyMap<number, FileCell>,
  id: TableId,
): HeaderSpan | undefined {
  const words = known.get(id);
  const found = new Set<string>();
  let [left, right] = [Infinity, -1];
  for (const [column, { value }] of row) {
    const key = typeof value === "string" ? words?.get(plainWord(value)) : undefined;
    if (key === undefined) continue;
    found.add(key);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const isWhole = Object.entries(tableColumns[id]).every(
    ([key, { required }]) => !required || found.has(key),
  );
  return isWhole ? widened(row, { left, right }) : undefined;
}

/** Columns of the user's own stand right beside the known ones. */
function widened(row: ReadonlyMap<number, FileCell>, { left, right }: HeaderSpan): HeaderSpan {
  const isFilled = (column: number): boolean => typeof row.get(column)?.value === "string";
  let [first, last] = [left, right];
  while (isFilled(first - 1)) first -= 1;
  while (isFilled(last + 1)) last += 1;
  return { left: first, right: last };
}
