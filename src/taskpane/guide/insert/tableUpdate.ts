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
  const ends = endsOf(id, written);
  const filled = body.flatMap((row, at) => (isSpare(row) ? [] : [at]));
  if (filled.length !== before.length - 1) return undefined;
  const spare = body.flatMap((row, at) => (isSpare(row) ? [at] : []));
  const added = Math.max(0, wanted.length - filled.length - spare.length);
  const rows = [...filled, ...spare, ...Array.from({ length: added }, (_, at) => body.length + at)];
  const changes: CellChange[] = [];
  for (const [at, row] of rows.slice(0, Math.max(filled.length, wanted.length)).entries())
    for (const [column, place] of places.entries()) {
      const [was, is] = [before[at + 1], wanted[at]];
      if (same(was?.[column], is?.[column])) continue;
      if (place === undefined) return undefined;
      const base = followed(is, column, ends);
      const follows = base === undefined ? undefined : places[base];
      const value = is?.[column] ?? "";
      changes.push({ row, column: place, value, ...(follows === undefined ? {} : { follows }) });
    }
  const rest = wanted.slice(rows.length - added);
  return {
    table,
    seen: current,
    changes,
    added: rest.map((row) => inOrder(row, places, headers.length)),
  };
}

/** The columns of low and high, and of the number that they are the ends of. */
function endsOf(id: TableId, written: readonly CellValue[]) {
  const at = (key: string): number => written.findIndex((header) => isHeader(id, key, header));
  const base = ["value", "amount", "unitValue"].map(at).find((column) => column >= 0) ?? -1;
  return { low: at("low"), high: at("high"), base };
}

/** Low and high that are the number itself are to follow it, also when it is changed by hand later. */
function followed(
  row: readonly CellValue[] | undefined,
  column: number,
  { low, high, base }: ReturnType<typeof endsOf>,
): number | undefined {
  const isEnd = column >= 0 && (column === low || column === high);
  const isSame = base >= 0 && typeof row?.[column] === "number" && row[column] === row[base];
  return isEnd && isSame ? base : undefined;
}

/** How many cells a user would call changed: those that only follow another are not. */
export function countOf({ changes, added }: TableUpdate): number {
  const written = changes.filter(({ follows }) => follows === undefined);
  return written.length + added.reduce((cells, row) => cells + row.length, 0);
}

function isHeader(id: TableId, key: string, header: CellValue): boolean {
  const name = tableColumns[id][key]?.name;
  const word = plainWord(String(header ?? ""));
  return name !== undefined && (plainWord(name.sv) === word || plainWord(name.en) === word);
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

const same = (one: CellValue = null, other: CellValue = null): boolean =>
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
