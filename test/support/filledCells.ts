import { cellName } from "../../src/workbook/plan/address";
import type { FileCell, OpenedFile } from "../../src/workbook/xlsx";

/** Every filled cell of a file by its address, `Resultat!B5`; the sheet's name without quotes. */
export function filledCells(file: OpenedFile): ReadonlyMap<string, FileCell> {
  const all = new Map<string, FileCell>();
  for (const { name, cells } of file.sheets)
    for (const [row, columns] of cells)
      for (const [column, cell] of columns) all.set(`${name}!${cellName(row, column)}`, cell);
  return all;
}
