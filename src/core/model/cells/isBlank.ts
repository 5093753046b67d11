import type { CellValue } from "../tables";

/** Nothing stands in the cell: null, an empty text, or white space alone. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
