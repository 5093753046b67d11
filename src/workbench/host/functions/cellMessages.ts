import type { CellAt } from "../../store/address";
import { cellBox } from "../../store/address";
import type { Value, Values } from "../../store/cellValue";
import { CellError } from "../../store/cellValue";
import type { Store } from "../../store/store";
import { cellKey, movedKey } from "./cellKey";

export interface CellMessage {
  readonly code: string;
  readonly message: string;
}

/** The text a function gave with its error, cell by cell: what Excel shows in the error card. */
export class CellMessages {
  private byCell = new Map<string, CellMessage>();

  constructor(private readonly store: Store) {}

  note(cell: string, result: Value | Values): void {
    if (result instanceof CellError && result.message !== "")
      this.byCell.set(cell, { code: result.code, message: result.message });
  }

  clear(cell: string): void {
    this.byCell.delete(cell);
  }

  /** The message of a cell that shows the error it belongs to; an error that IFERROR caught has none. */
  at(cell: CellAt): CellMessage | null {
    const found = this.byCell.get(cellKey(cell));
    if (!found) return null;
    const [[shown] = []] = this.store.read(cell.sheet, cellBox(cell.row, cell.column));
    const value = shown?.value;
    return value instanceof CellError && value.code === found.code ? found : null;
  }

  move(sheet: string, from: number, by: number): void {
    this.byCell = new Map(
      [...this.byCell].map(([cell, message]) => [movedKey(cell, sheet, from, by), message]),
    );
  }
}
