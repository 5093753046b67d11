import type { Box, CellAt } from "../../store/address";
import { contains } from "../../store/boxes";

export function cellKey({ sheet, row, column }: CellAt): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}

export function cellOf(key: string): CellAt {
  const [sheet = "", row, column] = key.split("|");
  return { sheet, row: Number(row), column: Number(column) };
}

export function isInside(key: string, sheet: string, box: Box): boolean {
  const cell = cellOf(key);
  return cell.sheet === sheet && contains(box, cell.row, cell.column);
}

/** Where a cell is after rows came or went above it. */
export function movedKey(key: string, sheet: string, from: number, by: number): string {
  const cell = cellOf(key);
  return cell.sheet === sheet && cell.row >= from ? cellKey({ ...cell, row: cell.row + by }) : key;
}
