import type { CellValue } from "../../../core/model";

/** The size that a cell says in signs or as a number, −3 to 3; undefined where it says neither. */
export function sizeOf(cell: CellValue): number | undefined {
  if (typeof cell === "number") return Math.abs(cell) <= 3 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const signs = cell.trim().replace(/[−–]/g, "-");
  if (signs === "" || signs === "0") return 0;
  if (!/^(\+{1,3}|-{1,3})$/.test(signs)) return undefined;
  return signs.startsWith("+") ? signs.length : -signs.length;
}

/** In signs, as the table writes it. */
export function signsOf(size: number): CellValue {
  return size === 0 ? 0 : (size > 0 ? "+" : "\u2212").repeat(Math.abs(size));
}
