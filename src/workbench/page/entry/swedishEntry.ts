import type { ICellData, Nullable, Univer } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Store } from "../../store/store";
import { toEnglish, toSwedish } from "./formulaNotation";
import { editedNumber, typedNumber } from "./typedNumber";

/** Before Univer's own handlers, which know English only. */
const FIRST = 10_000;

/** Makes the grid's editor speak Swedish: what is typed is read so, and what stands is shown so. */
export function installSwedishEntry(univer: Univer, store: Store): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => next(readSwedish(cell)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const box = { top: row, left: col, bottom: row, right: col };
      const [[stored] = []] = store.read(subUnitId, box);
      const shown = stored && swedishText(stored, store.style(subUnitId, row, col).numberFormat);
      // Without `next` Univer's handlers, which would put the English text back, do not run.
      return shown === undefined ? next(cell) : { ...cell, ...shown, p: null };
    },
  });
}

type StoredCell = ReturnType<Store["read"]>[number][number];

/** What the editor shows for a formula or a number; undefined where Univer's own text will do. */
function swedishText({ formula, value }: StoredCell, format: string): ICellData | undefined {
  if (formula !== null) return { f: toSwedish(formula) };
  const edited = typeof value === "number" ? editedNumber(value, format) : null;
  return edited === null ? undefined : { v: edited, t: CellValueType.STRING };
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
