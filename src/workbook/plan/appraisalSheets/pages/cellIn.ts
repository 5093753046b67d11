import { boxOf, cellName, joinAddress, splitAddress } from "../../address";

/** One cell of a row or column of cells, by its place from 0: `Resultat!$D$9` in `Resultat!$C$9:$G$9`. */
export function cellIn(range: string, at: number): string {
  const { sheet, cells } = splitAddress(range);
  const box = boxOf(cells);
  if (!box) throw new Error(`${range} is no range`);
  const isRow = box.top === box.bottom;
  const cell = fixed(cellName(box.top + (isRow ? 0 : at), box.left + (isRow ? at : 0)));
  return sheet === undefined ? cell : joinAddress(sheet, cell);
}

/** B5:C9 as $B$5:$C$9. */
export function fixed(cells: string): string {
  return cells.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
}
