import type { CellValue, TableId } from "../../../core/model";
import { plainWord } from "../../../core/model/cells/sameWord";
import { tableColumns } from "../../../core/model/schema/tableColumns";

/** The numbers that have a low and a high. */
const numbers: Partial<Readonly<Record<TableId, string>>> = {
  assumptions: "value",
  costs: "amount",
  effects: "unitValue",
};

/**
 * The rows of a sheet without the low and the high that only repeat the number: on the sheet they are formulas that
 * follow it, and as numbers they would contradict it once it is changed. Blank they mean the same.
 */
export function withoutOwnEnds(
  id: TableId,
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const number = numbers[id];
  if (number === undefined) return rows;
  const [at, low, high] = [number, "low", "high"].map((key) => placeOf(id, headers, key));
  if (at === undefined || low === undefined || high === undefined) return rows;
  return rows.map((cells) => {
    const value = cells[at];
    const repeats = typeof value === "number" && cells[low] === value && cells[high] === value;
    return repeats
      ? cells.map((cell, place) => (place === low || place === high ? null : cell))
      : cells;
  });
}

function placeOf(id: TableId, headers: readonly CellValue[], key: string): number | undefined {
  const name = tableColumns[id][key]?.name;
  const place = headers.findIndex((header) => {
    const word = plainWord(String(header ?? ""));
    return name !== undefined && (word === plainWord(name.sv) || word === plainWord(name.en));
  });
  return place < 0 ? undefined : place;
}
