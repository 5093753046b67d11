import type { Box } from "../../store/address";
import { cellBox } from "../../store/address";
import { columnsOf, mapBox, rowsOf } from "../../store/boxes";
import type { CellStyle } from "../../store/cellStyle";
import type { HostState } from "../hostState";
import { requireUnprotected } from "./locks";
import { ModelObject } from "./modelObject";

/** Beyond this many cells only the first is asked; whole columns have a million. */
const COMPARED_CELLS = 10_000;

/** The looks of a range. */
export abstract class StyledArea extends ModelObject {
  constructor(
    state: HostState,
    protected readonly sheet: string,
    protected readonly box: Box,
  ) {
    super(state);
  }

  /** The value all cells share; null where they differ, as Excel answers. */
  protected common<Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null {
    const { top, left } = this.box;
    const large = rowsOf(this.box) * columnsOf(this.box) > COMPARED_CELLS;
    const values = mapBox(
      large ? cellBox(top, left) : this.box,
      (row, column) => this.state.store.style(this.sheet, row, column)[key],
    ).flat();
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : null;
  }

  /** Null means "as it is", except for a fill, where it means none. */
  protected change(style: { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null }): void {
    requireUnprotected(this.state, this.sheet);
    const given = Object.entries(style).filter(([key, value]) => value !== null || key === "fill");
    this.state.store.setStyle(this.sheet, this.box, Object.fromEntries(given));
  }
}
