import type { ICellData, Nullable, Univer } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { PENDING } from "../store/cellValue";

const SIGNIFICANT_DIGITS = 10;

/** What cells show where Univer would not do as Excel: calls that are out, and plain numbers with a decimal comma. */
export function installCellDisplay(
  univer: Univer,
  isPending: () => boolean,
  swedish: boolean,
): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "socinv-cell-display",
      priority: 5,
      handler: (cell, position, next) => {
        const shown = next(cell);
        if (shown?.v === PENDING.code) return { ...shown, ...pendingText(isPending()) };
        if (!swedish || !isPlainNumber(shown)) return shown;
        const style = position.workbook.getStyles().getStyleByCell(shown);
        const hasFormat = style?.n && style.n.pattern !== "General";
        return hasFormat ? shown : { ...shown, v: swedishNumber(shown.v), t: CellValueType.NUMBER };
      },
    });
}

/** A cell that waits though no call is out refers to itself: Excel shows 0. */
function pendingText(pending: boolean): ICellData {
  return pending ? { v: "…", t: CellValueType.STRING } : { v: "0", t: CellValueType.NUMBER };
}

function isPlainNumber(cell: Nullable<ICellData>): cell is ICellData & { v: number } {
  const isNumber = cell?.t === undefined || cell.t === null || cell.t === CellValueType.NUMBER;
  return typeof cell?.v === "number" && isNumber;
}

function swedishNumber(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).replace(".", ",");
}
