import type { Box } from "../../store/address";
import { SHEET_COLUMNS, SHEET_ROWS, addressOf, isOnSheet } from "../../store/address";
import { columnsOf, rowsOf } from "../../store/boxes";
import { quoteSheetName } from "../../store/sheetReference";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject } from "../richApi/hostObject";
import { ModelObject } from "./modelObject";

/** A rectangle of cells on a sheet: where it is and how large. */
export abstract class RangeArea extends ModelObject {
  constructor(
    state: HostState,
    readonly sheet: string,
    readonly box: Box,
  ) {
    super(state);
    if (!isOnSheet(box)) throw invalidArgument("the range leaves the sheet");
  }

  get rowCount(): number {
    return rowsOf(this.box);
  }

  get columnCount(): number {
    return columnsOf(this.box);
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get rowIndex(): number {
    return this.box.top;
  }

  get columnIndex(): number {
    return this.box.left;
  }

  get isEntireColumn(): boolean {
    return this.rowCount === SHEET_ROWS;
  }

  get isEntireRow(): boolean {
    return this.columnCount === SHEET_COLUMNS;
  }

  get address(): string {
    const sheet = this.state.store.sheets().find(({ id }) => id === this.sheet);
    return `${quoteSheetName(sheet?.name ?? "")}!${addressOf(this.box)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get worksheet(): HostObject {
    return this.state.make.worksheet(this.sheet);
  }

  protected at(box: Box): HostObject {
    return this.state.make.range(this.sheet, box);
  }

  /** Excel refuses to read or write whole columns cell by cell. */
  protected requireBounded(): void {
    if (this.isEntireColumn || this.isEntireRow || this.cellCount > 5_000_000)
      throw new HostError(
        "RangeExceedsLimit",
        "The range is too large to be read or written cell by cell.",
      );
  }
}
