import type { Box } from "../../store/address";
import { addressOf } from "../../store/address";
import { columnsOf, rowsOf } from "../../store/boxes";
import { quoteSheetName } from "../../store/sheetReference";
import type { HostState } from "../hostState";
import type { HostObject } from "../richApi/hostObject";
import { ModelCollection, ModelObject } from "./modelObject";

/** Several areas on one sheet, as a selection made with Ctrl gives them. */
export class RangeAreas extends ModelObject {
  readonly type = "RangeAreas";
  override readonly scalars = ["address", "areaCount", "cellCount"];

  constructor(
    state: HostState,
    private readonly sheet: string,
    private readonly boxes: readonly Box[],
  ) {
    super(state);
  }

  get address(): string {
    const sheet = this.state.store.sheets().find(({ id }) => id === this.sheet);
    const prefix = `${quoteSheetName(sheet?.name ?? "")}!`;
    return this.boxes.map((box) => prefix + addressOf(box)).join(",");
  }

  get areaCount(): number {
    return this.boxes.length;
  }

  get cellCount(): number {
    return this.boxes.reduce((sum, box) => sum + rowsOf(box) * columnsOf(box), 0);
  }

  get areas(): Areas {
    return new Areas(this.state, this.sheet, this.boxes);
  }

  get worksheet(): HostObject {
    return this.state.make.worksheet(this.sheet);
  }
}

class Areas extends ModelCollection {
  readonly type = "RangeCollection";

  constructor(
    state: HostState,
    private readonly sheet: string,
    private readonly boxes: readonly Box[],
  ) {
    super(state);
  }

  get items(): HostObject[] {
    return this.boxes.map((box) => this.state.make.range(this.sheet, box));
  }

  getCount(): number {
    return this.boxes.length;
  }

  getItemAt(index: number): HostObject | undefined {
    return this.items[index];
  }
}
