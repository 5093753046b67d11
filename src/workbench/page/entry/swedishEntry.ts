import type { ICellData, Nullable, Univer } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { toEnglish, toSwedish } from "./formulaNotation";
import { typedNumber } from "./typedNumber";

/** Before Univer's own number recognition, which knows English only. */
const FIRST = 10_000;

/** Makes the grid's editor speak Swedish: what is typed is read so, and what stands is shown so. */
export function installSwedishEntry(univer: Univer): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => next(readSwedish(cell)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => {
      const shown = next(cell);
      return typeof shown?.f === "string" ? { ...shown, f: toSwedish(shown.f) } : shown;
    },
  });
}

function readSwedish(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (typeof cell?.f === "string" && cell.f.startsWith("="))
    return { ...cell, f: toEnglish(cell.f) };
  if (typeof cell?.v !== "string") return cell;
  const typed = typedNumber(cell.v);
  if (typed === null) return cell;
  const { value, numberFormat } = typed;
  const style = numberFormat === null ? {} : { s: withFormat(cell.s, numberFormat) };
  return { ...cell, v: value, t: CellValueType.NUMBER, p: null, ...style };
}

/** A format that the cell already has stays, as in Excel. */
function withFormat(style: ICellData["s"], pattern: string): ICellData["s"] {
  if (typeof style === "string") return style;
  return style?.n ? style : { ...style, n: { pattern } };
}
