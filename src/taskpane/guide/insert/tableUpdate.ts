import type { CellValue, Table, TableId } from "../../../core/model";
import { isBlank } from "../../../core/model/cells/isBlank";
import { plainWord } from "../../../core/model/cells/sameWord";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import type { CellChange, TableUpdate } from "../../../workbook/port";

interface Versions {
  /** As the workbook holds it, columns in any order and spare rows among the others. */
  readonly current: Table;
  /** The same, written anew, and the draft written the same way: they differ only where values do. */
  readonly before: Table;
  readonly after: Table;
}

/** The cells of one table to change, and rows to add; undefined where a changed column is missing. */
export function tableUpdate(
  id: TableId,
  table: string,
  { current, before, after }: Versions,
): TableUpdate | undefined {
  const [headers = [], ...body] = current;
  const [written = [], ...wanted] = after;
  const places = written.map((header) => placeOf(id, headers, header));
  const filled = body.flatMap((row, at) => (isSpare(row) ? [] : [at]));
  if (filled.length !== before.length - 1) return undefined;
  const spare = body.flatMap((row, at) => (isSpare(row) ? [at] : []));
  const rows = [...filled, ...spare].slice(0, Math.max(filled.length, wanted.length));
  const changes: CellChange[] = [];
  for (const [at, row] of rows.entries())
    for (const [column, place] of places.entries()) {
      const [was, is] = [before[at + 1]?.[column] ?? null, wanted[at]?.[column] ?? null];
      if (same(was, is)) continue;
      if (place === undefined) return undefined;
      changes.push({ row, column: place, value: is ?? "" });
    }
  const added = wanted.slice(rows.length).map((row) => inOrder(row, places, headers.length));
  return { table, changes, added };
}

function placeOf(
  id: TableId,
  headers: readonly CellValue[],
  wanted: CellValue,
): number | undefined {
  const words = Object.values(tableColumns[id])
    .map(({ name }) => [plainWord(name.sv), plainWord(name.en)])
    .find((names) => names.includes(plainWord(String(wanted)))) ?? [plainWord(String(wanted))];
  const at = headers.findIndex((header) => words.includes(plainWord(String(header ?? ""))));
  return at < 0 ? undefined : at;
}

const isSpare = (row: readonly CellValue[]): boolean =>
  row.every((cell) => isBlank(cell) || cell === 0);

const same = (one: CellValue, other: CellValue): boolean =>
  one === other || (isBlank(one) && isBlank(other));

function inOrder(
  row: readonly CellValue[],
  places: readonly (number | undefined)[],
  width: number,
): readonly (number | string | boolean)[] {
  const cells = Array<number | string | boolean>(width).fill("");
  for (const [column, place] of places.entries())
    if (place !== undefined) cells[place] = row[column] ?? "";
  return cells;
}
