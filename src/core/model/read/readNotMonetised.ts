import { cellMessages } from "../cells/messages";
import { readNumber } from "../cells/readNumber";
import { readText } from "../cells/readers";
import { CellRefused } from "../problem";
import type { NotMonetised } from "../rows";
import type { CellValue } from "../tables";
import type { RowReader } from "./rowReader";

const LARGEST = 3;

/** The rows of Effekter utan pris. */
export function readNotMonetised(rows: readonly RowReader[]): readonly NotMonetised[] {
  return rows.flatMap((row) => {
    const effect = row.required("effect", readText, undefined);
    const size = row.or("size", readSize, 0);
    const text = (column: string) => row.or(column, readText, "");
    if (effect === undefined) return [];
    const [forWhom, evidence] = [text("forWhom"), text("evidence")];
    return [{ effect, forWhom, size, evidence, extra: row.extra }];
  });
}

/** "−−" is −2 and "+++" is 3. */
function readSize(cell: CellValue): number {
  const signs = typeof cell === "string" ? cell.trim().replace(/[−–-]/g, "-") : "";
  if (/^\++$/.test(signs) || /^-+$/.test(signs)) {
    const size = signs.startsWith("+") ? signs.length : -signs.length;
    return checked(size, cell);
  }
  return checked(readNumber(cell).value, cell);
}

function checked(size: number, was: CellValue): number {
  if (!Number.isInteger(size) || Math.abs(size) > LARGEST)
    throw new CellRefused(cellMessages.notASize(was));
  return size;
}
