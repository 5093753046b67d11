import type { HostState } from "../hostState";
import { ModelObject, whole } from "./modelObject";
import { RangeArea } from "./rangeArea";

export class FreezePanes extends ModelObject {
  readonly type = "WorksheetFreezePanes";

  constructor(
    state: HostState,
    private readonly sheet: string,
  ) {
    super(state);
  }

  freezeRows(count: unknown = 1): void {
    this.state.store.freeze(this.sheet, whole(count), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.state.store.freeze(this.sheet, 0, whole(count));
  }

  /** Freezes the rows and columns that the range covers, from the sheet's corner. */
  freezeAt(range: unknown): void {
    if (range instanceof RangeArea)
      this.state.store.freeze(this.sheet, range.box.bottom + 1, range.box.right + 1);
  }

  unfreeze(): void {
    this.state.store.freeze(this.sheet, 0, 0);
  }
}
